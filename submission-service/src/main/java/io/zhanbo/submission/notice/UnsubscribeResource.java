package io.zhanbo.submission.notice;

import io.zhanbo.runtime.problem.CallerLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reading a link must change nothing: mail programs and scanners follow links by themselves. Hence the POST (RFC 8058). */
@Path("notices/unsubscribe/{token}")
@Tag(name = "Notices")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    private final OptOuts optOuts;
    private final CallerLanguage language;

    UnsubscribeResource(OptOuts optOuts, CallerLanguage language) {
        this.optOuts = optOuts;
        this.language = language;
    }

    @GET
    @Operation(summary = "Asks whether the holder of the link wants no more mail than must be")
    public String ask(@PathParam("token") String token) {
        boolean out = optOuts.includes(optOuts.read(token));
        return page(out ? UnsubscribePage.done(words(), token) : UnsubscribePage.asking(words(), token));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The holder of the link wants no more mail than must be; by mail programs, too")
    public String unsubscribe(@PathParam("token") String token) {
        optOuts.add(token);
        return page(UnsubscribePage.done(words(), token));
    }

    @POST
    @Path("undo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "The holder of the link wants to be told again")
    public String undo(@PathParam("token") String token) {
        optOuts.remove(token);
        return page(UnsubscribePage.undone(words()));
    }

    private static String page(UnsubscribePage page) {
        return Templates.unsubscribe(page).render();
    }

    private Words words() {
        return new Words(language.get());
    }
}
