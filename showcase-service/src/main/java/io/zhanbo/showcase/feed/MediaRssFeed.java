package io.zhanbo.showcase.feed;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Placard;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;

/** RSS 2.0 with Media RSS; what is no longer on show stays in it as {@code deleted}. */
@ApplicationScoped
class MediaRssFeed {
    private final Addresses addresses;
    private final MediaOfExhibit media;

    MediaRssFeed(Addresses addresses, MediaOfExhibit media) {
        this.addresses = addresses;
        this.media = media;
    }

    String write(FeedPage page) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(page.title());
        channel.setLink(page.home().toString());
        channel.setDescription(page.subtitle());
        channel.setLanguage(FeedPage.LANGUAGE);
        channel.setLastBuildDate(Date.from(page.updated()));
        channel.setItems(page.exhibits().stream()
                .map(exhibit -> exhibit.inFeeds() ? item(exhibit, page) : deleted(exhibit))
                .toList());
        Document document = FeedXml.of(channel);
        Element element = document.getRootElement().getChild("channel");
        PageLink.of(page, FeedKind.MEDIA_RSS).forEach(link -> element.addContent(0, link.element()));
        return FeedXml.write(document);
    }

    private Item item(Exhibit exhibit, FeedPage page) {
        Placard placard = exhibit.material().placard();
        Item item = bare(exhibit, media.active(exhibit, page));
        item.setTitle(CleanText.of(placard.title()));
        item.setLink(addresses.page(exhibit.id()).toString());
        item.setDescription(plain(placard.description()));
        item.setPubDate(Date.from(exhibit.publishedAt()));
        item.setEnclosures(List.of(enclosure(exhibit)));
        item.setCategories(List.of(
                category(page.topicName(exhibit)),
                category(page.formName(exhibit)),
                category(exhibit.award().name())));
        return item;
    }

    private Item deleted(Exhibit exhibit) {
        Item item = bare(exhibit, media.deleted());
        item.setTitle("已下架");
        item.setPubDate(Date.from(exhibit.changedAt()));
        return item;
    }

    private static Item bare(Exhibit exhibit, Module media) {
        Guid guid = new Guid();
        guid.setValue("urn:uuid:" + exhibit.id());
        guid.setPermaLink(false);
        Item item = new Item();
        item.setGuid(guid);
        item.setModules(new ArrayList<>(List.of(media)));
        return item;
    }

    private Enclosure enclosure(Exhibit exhibit) {
        Film.Form file = exhibit.material().film().download();
        Enclosure enclosure = new Enclosure();
        enclosure.setUrl(addresses.download(exhibit).toString());
        enclosure.setLength(file.size());
        enclosure.setType(file.contentType());
        return enclosure;
    }

    private static Description plain(String text) {
        Description description = new Description();
        description.setType("text/plain");
        description.setValue(CleanText.of(text));
        return description;
    }

    private static Category category(String name) {
        Category category = new Category();
        category.setValue(CleanText.of(name));
        return category;
    }
}
