package io.zhanbo.showcase.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.util.List;

/** The templates of the public pages; {@code language} is a BCP 47 tag. */
@CheckedTemplate(basePath = "site")
final class Pages {
    private Pages() {}

    static native TemplateInstance home(String language, URI canonical, List<Hall> halls);

    static native TemplateInstance exhibit(String language, Work work, List<Card> more);

    static native TemplateInstance gone(String language);

    static native TemplateInstance missing(String language);
}
