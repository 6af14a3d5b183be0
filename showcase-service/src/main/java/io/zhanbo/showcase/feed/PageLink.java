package io.zhanbo.showcase.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * A link of a feed to itself and, if it has several pages, to the others (RFC 5005).
 *
 * @param rel  what the address is to this page
 * @param href the address
 * @param type its media type
 */
record PageLink(String rel, URI href, String type) {
    static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    static List<PageLink> of(FeedPage page, FeedKind kind) {
        List<PageLink> links = new ArrayList<>();
        links.add(to("self", page.number(), page, kind));
        if (page.last() > 1) {
            links.add(to("first", 1, page, kind));
            links.add(to("last", page.last(), page, kind));
        }
        if (page.number() > 1) {
            links.add(to("previous", page.number() - 1, page, kind));
        }
        if (page.number() < page.last()) {
            links.add(to("next", page.number() + 1, page, kind));
        }
        return links;
    }

    private static PageLink to(String rel, int number, FeedPage page, FeedKind kind) {
        return new PageLink(rel, page.address(kind.path(), number), kind.mediaType());
    }

    /** The link for a feed that is no Atom feed itself. */
    Element element() {
        return new Element("link", ATOM)
                .setAttribute("rel", rel)
                .setAttribute("href", href.toString())
                .setAttribute("type", type);
    }
}
