package io.zhanbo.showcase.site;

import io.zhanbo.runtime.problem.CallerLanguage;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.showcase.exhibit.Addresses;
import io.zhanbo.showcase.exhibit.Exhibit;
import io.zhanbo.showcase.exhibit.ExhibitState;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The public pages, for everyone. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SiteResource {
    private final Halls halls;
    private final Works works;
    private final Addresses addresses;
    private final HtmlAnswer answer;
    private final CallerLanguage callerLanguage;

    SiteResource(Halls halls, Works works, Addresses addresses, HtmlAnswer answer, CallerLanguage callerLanguage) {
        this.halls = halls;
        this.works = works;
        this.addresses = addresses;
        this.answer = answer;
        this.callerLanguage = callerLanguage;
    }

    /** Everything on show, or what one contest shows. */
    @GET
    public Response home(@QueryParam("contest") String contest, @Context Request request) {
        Locale language = callerLanguage.get();
        var page = Pages.home(language.toLanguageTag(), addresses.site("/"), halls.onShow(contest));
        return answer.of(page, language, request);
    }

    /** One work; 410 once it was taken down, 404 before it was ever on show. */
    @GET
    @Path("exhibits/{id}")
    public Response exhibit(@PathParam("id") String id, @Context Request request) {
        Exhibit exhibit = onShow(id);
        Locale language = callerLanguage.get();
        var page = Pages.exhibit(language.toLanguageTag(), works.of(exhibit, language), halls.besides(exhibit));
        return answer.of(page, language, request);
    }

    private static Exhibit onShow(String id) {
        Exhibit exhibit = Exhibit.<Exhibit>findByIdOptional(id)
                .filter(each -> each.publishedAt() != null)
                .orElseThrow(() -> new NotFound("exhibit"));
        if (exhibit.state() == ExhibitState.TAKEN_DOWN) {
            throw new ExhibitGone();
        }
        return exhibit;
    }
}
