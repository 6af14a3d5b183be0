package io.zhanbo.media.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.CallerLanguage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The report on a video: as data, and as a page to print. */
@Path("/videos/{entryId}/report")
@RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER, Roles.OPERATOR})
public class ReportResource {
    /** Nothing but its own words and pictures: there are no scripts to run. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src http: https:";

    private final WriteReport writeReport;
    private final CallerLanguage language;

    ReportResource(WriteReport writeReport, CallerLanguage language) {
        this.writeReport = writeReport;
        this.language = language;
    }

    /** Of the newest revision; for organisers, operators, and whoever the video belongs to. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was handed in, what the checks saw, what was made of it, and how the work went")
    public QcReport data(@PathParam("entryId") String entryId) {
        return writeReport.of(entryId);
    }

    /** The same as a page. */
    @GET
    @Blocking
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response page(@PathParam("entryId") String entryId) {
        var locale = language.get();
        TemplateInstance page = Pages.qc(locale.toLanguageTag(), writeReport.of(entryId));
        return Response.ok(page.setLocale(locale))
                .header("Content-Security-Policy", POLICY)
                .header("Cache-Control", "private, no-store")
                .header("Vary", "Accept, Accept-Language")
                .build();
    }
}
