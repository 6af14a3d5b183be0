package io.zhanbo.showcase.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Atom (RFC 4287), in pages (RFC 5005), with a tombstone for what is no longer on show (RFC 6721). */
@ApplicationScoped
class AtomFeed {
    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private final Addresses addresses;
    private final MediaOfExhibit media;

    AtomFeed(Addresses addresses, MediaOfExhibit media) {
        this.addresses = addresses;
        this.media = media;
    }

    String write(FeedPage page) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(page.id());
        feed.setTitle(page.title());
        feed.setSubtitle(text(page.subtitle()));
        feed.setUpdated(Date.from(page.updated()));
        feed.setAlternateLinks(List.of(link("alternate", page.home(), "text/html", 0)));
        feed.setOtherLinks(PageLink.of(page, FeedKind.ATOM).stream()
                .map(link -> link(link.rel(), link.href(), link.type(), 0))
                .toList());
        feed.setEntries(page.exhibits().stream()
                .filter(Exhibit::inFeeds)
                .map(exhibit -> entry(exhibit, page))
                .toList());
        Document document = FeedXml.of(feed);
        page.exhibits().stream()
                .filter(exhibit -> !exhibit.inFeeds())
                .forEach(exhibit -> document.getRootElement().addContent(tombstone(exhibit)));
        document.getRootElement().setAttribute("lang", FeedPage.LANGUAGE, Namespace.XML_NAMESPACE);
        return FeedXml.write(document);
    }

    private Entry entry(Exhibit exhibit, FeedPage page) {
        Placard placard = exhibit.material().placard();
        Film.Form file = exhibit.material().film().download();
        Entry entry = new Entry();
        entry.setId("urn:uuid:" + exhibit.id());
        entry.setTitle(CleanText.of(placard.title()));
        entry.setSummary(text(placard.description()));
        entry.setAuthors(new ArrayList<>(List.of(author(placard))));
        entry.setPublished(Date.from(exhibit.publishedAt()));
        entry.setUpdated(Date.from(exhibit.changedAt()));
        entry.setAlternateLinks(List.of(link("alternate", addresses.page(exhibit.id()), "text/html", 0)));
        entry.setOtherLinks(List.of(link("enclosure", addresses.download(exhibit), file.contentType(), file.size())));
        entry.setCategories(List.of(
                category("urn:zhanbo:topic", placard.topic(), page.topicName(exhibit)),
                category("urn:zhanbo:form", placard.form(), page.formName(exhibit)),
                category(
                        "urn:zhanbo:prize",
                        exhibit.award().code(),
                        exhibit.award().name())));
        entry.setModules(new ArrayList<>(List.of(media.active(exhibit, page))));
        return entry;
    }

    private static Element tombstone(Exhibit exhibit) {
        return new Element("deleted-entry", TOMBSTONES)
                .setAttribute("ref", "urn:uuid:" + exhibit.id())
                .setAttribute("when", FeedXml.date(exhibit.changedAt()));
    }

    private static Link link(String rel, URI href, String type, long length) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(href.toString());
        link.setType(type);
        link.setLength(length);
        return link;
    }

    private static Content text(String value) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(CleanText.of(value));
        return content;
    }

    private static Person author(Placard placard) {
        Person person = new Person();
        person.setName(CleanText.of(placard.contestant()));
        return person;
    }

    private static Category category(String scheme, String term, String label) {
        Category category = new Category();
        category.setScheme(scheme);
        category.setTerm(CleanText.of(term));
        category.setLabel(CleanText.of(label));
        return category;
    }
}
