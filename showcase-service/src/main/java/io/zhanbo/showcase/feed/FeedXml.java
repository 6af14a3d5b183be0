package io.zhanbo.showcase.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jdom2.Document;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/** Writes feeds so that the same content gives the same bytes on every machine. */
final class FeedXml {
    private FeedXml() {}

    static Document of(WireFeed feed) {
        try {
            return new WireFeedOutput().outputJDom(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("A feed of ours lacks something its format requires", e);
        }
    }

    static String write(Document document) {
        Format format = Format.getRawFormat().setEncoding("UTF-8").setLineSeparator(LineSeparator.UNIX);
        return new XMLOutputter(format).outputString(document);
    }

    /** RFC 3339, in whole seconds like all dates in feeds. */
    static String date(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
