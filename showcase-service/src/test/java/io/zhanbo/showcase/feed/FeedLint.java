package io.zhanbo.showcase.feed;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;

/** What RFC 4287, RFC 5005, RFC 6721, RSS 2.0 and Media RSS 1.5.1 demand of a feed like ours; says what is broken. */
final class FeedLint {
    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    static final Namespace MEDIA = Namespace.getNamespace("http://search.yahoo.com/mrss/");
    static final Namespace TOMBSTONES = Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0");

    private final List<String> findings = new ArrayList<>();

    private FeedLint() {}

    static List<String> atom(String xml) {
        FeedLint lint = new FeedLint();
        lint.atomFeed(parse(xml).getRootElement());
        return lint.findings;
    }

    static List<String> mediaRss(String xml) {
        FeedLint lint = new FeedLint();
        lint.rss(parse(xml).getRootElement());
        return lint.findings;
    }

    static Document parse(String xml) {
        try {
            return new SAXBuilder().build(new StringReader(xml));
        } catch (JDOMException | IOException e) {
            throw new AssertionError("Not well formed: " + e.getMessage(), e);
        }
    }

    private void check(boolean holds, String rule) {
        if (!holds) {
            findings.add(rule);
        }
    }

    private void atomFeed(Element feed) {
        check(feed.getName().equals("feed") && feed.getNamespace().equals(ATOM), "4.1.1: the root is atom:feed");
        exactlyOne(feed, "id", "title", "updated");
        absolute(feed.getChildText("id", ATOM), "4.2.6: id is an absolute IRI");
        rfc3339(feed.getChildText("updated", ATOM));
        check(count(feed, "self") == 1, "4.1.1: one link rel=self");
        check(count(feed, "alternate") == 1, "4.1.1: one link rel=alternate");
        boolean paged = count(feed, "next") + count(feed, "previous") > 0;
        check(!paged || count(feed, "first") == 1 && count(feed, "last") == 1, "RFC 5005: pages know first and last");
        Set<String> ids = new HashSet<>();
        for (Element entry : feed.getChildren("entry", ATOM)) {
            atomEntry(entry, feed);
            check(ids.add(entry.getChildText("id", ATOM)), "4.1.1: no id twice");
        }
        for (Element tombstone : feed.getChildren("deleted-entry", TOMBSTONES)) {
            absolute(tombstone.getAttributeValue("ref"), "RFC 6721: ref is an IRI");
            rfc3339(tombstone.getAttributeValue("when"));
            check(ids.add(tombstone.getAttributeValue("ref")), "RFC 6721: an entry is there or deleted");
        }
    }

    private void atomEntry(Element entry, Element feed) {
        exactlyOne(entry, "id", "title", "updated");
        absolute(entry.getChildText("id", ATOM), "4.2.6: id is an absolute IRI");
        rfc3339(entry.getChildText("updated", ATOM));
        check(
                entry.getChild("author", ATOM) != null || feed.getChild("author", ATOM) != null,
                "4.1.2: an entry without author in a feed without author");
        check(count(entry, "alternate") == 1, "4.1.2: without content an alternate link is a must");
        check(entry.getChildren("summary", ATOM).size() <= 1, "4.1.2: at most one summary");
        for (Element link : entry.getChildren("link", ATOM)) {
            absolute(link.getAttributeValue("href"), "4.2.7.1: href");
            boolean enclosure = "enclosure".equals(link.getAttributeValue("rel"));
            check(!enclosure || positive(link.getAttributeValue("length")), "enclosure with its length");
            check(!enclosure || mediaType(link.getAttributeValue("type")), "enclosure with its type");
        }
        media(entry);
    }

    private void rss(Element rss) {
        check(rss.getName().equals("rss") && "2.0".equals(rss.getAttributeValue("version")), "the root is rss 2.0");
        Element channel = rss.getChild("channel");
        for (String required : List.of("title", "link", "description")) {
            check(channel.getChildren(required).size() == 1, "channel has one " + required);
        }
        rfc822(channel.getChildText("lastBuildDate"));
        check(count(channel, "self") == 1, "channel knows its own address");
        Set<String> guids = new HashSet<>();
        for (Element item : channel.getChildren("item")) {
            check(item.getChild("title") != null || item.getChild("description") != null, "item has words");
            check(guids.add(item.getChildText("guid")), "no guid twice");
            check("false".equals(item.getChild("guid").getAttributeValue("isPermaLink")), "a urn is no permalink");
            rfc822(item.getChildText("pubDate"));
            for (Element enclosure : item.getChildren("enclosure")) {
                absolute(enclosure.getAttributeValue("url"), "enclosure url");
                check(positive(enclosure.getAttributeValue("length")), "enclosure length");
                check(mediaType(enclosure.getAttributeValue("type")), "enclosure type");
            }
            media(item);
        }
    }

    private void media(Element item) {
        String state = item.getChild("status", MEDIA) == null
                ? ""
                : item.getChild("status", MEDIA).getAttributeValue("state");
        check(Set.of("active", "blocked", "deleted").contains(state), "media:status with a known state");
        List<Element> groups = item.getChildren("group", MEDIA);
        check(state.equals("deleted") == groups.isEmpty(), "what is deleted has no media, all else has");
        for (Element group : groups) {
            List<Element> contents = group.getChildren("content", MEDIA);
            check(
                    contents.stream()
                                    .filter(each -> "true".equals(each.getAttributeValue("isDefault")))
                                    .count()
                            <= 1,
                    "one default at most");
            contents.forEach(this::mediaContent);
        }
        for (Element thumbnail : item.getChildren("thumbnail", MEDIA)) {
            absolute(thumbnail.getAttributeValue("url"), "thumbnail url");
        }
    }

    private void mediaContent(Element content) {
        absolute(content.getAttributeValue("url"), "media:content url");
        check(mediaType(content.getAttributeValue("type")), "media:content type");
        check("video".equals(content.getAttributeValue("medium")), "media:content medium");
        for (String number : List.of("duration", "width", "height", "framerate")) {
            check(positive(content.getAttributeValue(number)), "media:content " + number);
        }
        for (String number : List.of("fileSize", "bitrate")) {
            String value = content.getAttributeValue(number);
            check(value == null || positive(value), "media:content " + number);
        }
    }

    private void exactlyOne(Element parent, String... names) {
        for (String name : names) {
            check(parent.getChildren(name, ATOM).size() == 1, parent.getName() + " has exactly one " + name);
        }
    }

    private static long count(Element parent, String rel) {
        return parent.getChildren("link", ATOM).stream()
                .filter(link -> rel.equals(link.getAttributeValue("rel")))
                .count();
    }

    private void absolute(String uri, String rule) {
        check(uri != null && URI.create(uri).isAbsolute(), rule + ": " + uri);
    }

    private void rfc3339(String date) {
        try {
            OffsetDateTime.parse(date);
        } catch (DateTimeParseException | NullPointerException e) {
            findings.add("RFC 3339 date: " + date);
        }
    }

    private void rfc822(String date) {
        try {
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(date);
        } catch (DateTimeParseException | NullPointerException e) {
            findings.add("RFC 822 date: " + date);
        }
    }

    private static boolean mediaType(String type) {
        return type != null && type.matches("[a-z]+/[a-z0-9.+-]+");
    }

    private static boolean positive(String number) {
        return number != null && Double.parseDouble(number) > 0;
    }
}
