package io.zhanbo.showcase.site;

import io.quarkus.qute.TemplateInstance;
import io.zhanbo.showcase.exhibit.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Answers with a page. Caches may keep it but must ask first, so that a takedown shows at once. */
@ApplicationScoped
class HtmlAnswer {
    static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");

    Response of(TemplateInstance page, Locale language, Request request) {
        String html = page.setLocale(language).render();
        EntityTag tag = new EntityTag(Digest.of(html));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged != null ? unchanged : Response.ok(html, HTML).language(language);
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
