package io.zhanbo.showcase.site;

import io.quarkus.qute.TemplateInstance;
import io.zhanbo.runtime.problem.CallerLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whoever asks for HTML gets a page, not a problem document, where there is nothing (any more). */
class PagesForPeople {
    private final CallerLanguage callerLanguage;

    PagesForPeople(CallerLanguage callerLanguage) {
        this.callerLanguage = callerLanguage;
    }

    @ServerResponseFilter
    public void replace(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean nothing = status == Status.NOT_FOUND.getStatusCode() || status == Status.GONE.getStatusCode();
        if (!nothing || !request.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
            return;
        }
        Locale language = callerLanguage.get();
        String tag = language.toLanguageTag();
        TemplateInstance page = status == Status.GONE.getStatusCode() ? Pages.gone(tag) : Pages.missing(tag);
        response.setEntity(page.setLocale(language).render(), null, HtmlAnswer.HTML);
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language);
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
