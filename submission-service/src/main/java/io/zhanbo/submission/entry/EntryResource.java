package io.zhanbo.submission.entry;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.IfMatch;
import io.zhanbo.submission.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Entries")
class EntryResource {

    private final Entries entries;
    private final VisibleEntries visibleEntries;
    private final EntryViews views;
    private final DraftEntry draftEntry;
    private final SubmitEntry submitEntry;
    private final WithdrawEntry withdrawEntry;
    private final ReviveEntry reviveEntry;

    EntryResource(
            Entries entries,
            VisibleEntries visibleEntries,
            EntryViews views,
            DraftEntry draftEntry,
            SubmitEntry submitEntry,
            WithdrawEntry withdrawEntry,
            ReviveEntry reviveEntry) {
        this.entries = entries;
        this.visibleEntries = visibleEntries;
        this.views = views;
        this.draftEntry = draftEntry;
        this.submitEntry = submitEntry;
        this.withdrawEntry = withdrawEntry;
        this.reviveEntry = reviveEntry;
    }

    @POST
    @Path("contests/{contestId}/entries")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "Begin an entry; a contestant has one in a contest")
    public Response begin(@PathParam("contestId") String contestId, @NotNull EntryForm form, @Context UriInfo here) {
        EntryView entry = views.show(draftEntry.begin(contestId, form));
        URI location = here.getBaseUriBuilder().path("entries").path(entry.id()).build();
        return Response.created(location)
                .tag(String.valueOf(entry.wordsVersion()))
                .entity(entry)
                .build();
    }

    @GET
    @Path("entries")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Own entries; a liaison's: the unit's; the organiser's: all")
    @APIResponseSchema(EntryView[].class)
    public Response list(@QueryParam("contest") String contestId, @BeanParam @Valid Page page, @Context UriInfo here) {
        VisibleEntries.Part part = visibleEntries.of(contestId, page);
        return page.answer(part.entries().stream().map(views::show).toList(), part.total(), here);
    }

    @GET
    @Path("entries/{id}")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "One entry; its ETag is the version of its words")
    public Response show(@PathParam("id") String id) {
        return tagged(views.show(entries.visible(id)));
    }

    @PUT
    @Path("entries/{id}")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "Write a draft's words and people anew; with If-Match only if nobody wrote meanwhile")
    public Response rewrite(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull EntryForm form) {
        return tagged(views.show(draftEntry.rewrite(id, form, new IfMatch(ifMatch))));
    }

    @POST
    @Path("entries/{id}/submission")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "Hand the entry in")
    public EntryView submit(@PathParam("id") String id) {
        return views.show(submitEntry.submit(id));
    }

    @POST
    @Path("entries/{id}/withdrawal")
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER})
    @Operation(summary = "Take the entry out of the contest")
    public EntryView withdraw(@PathParam("id") String id) {
        return views.show(withdrawEntry.withdraw(id));
    }

    @POST
    @Path("entries/{id}/revival")
    @RolesAllowed(Roles.CONTESTANT)
    @Operation(summary = "Go on with an entry that its contestant withdrew")
    public EntryView revive(@PathParam("id") String id) {
        return views.show(reviveEntry.revive(id));
    }

    private static Response tagged(EntryView entry) {
        return Response.ok(entry).tag(String.valueOf(entry.wordsVersion())).build();
    }
}
