package io.zhanbo.submission.contest;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.IfMatch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Contests")
class ContestResource {

    private final Contests contests;
    private final ContestVersions versions;
    private final DefineContest defineContest;
    private final CopyContest copyContest;

    ContestResource(Contests contests, ContestVersions versions, DefineContest defineContest, CopyContest copyContest) {
        this.contests = contests;
        this.versions = versions;
        this.defineContest = defineContest;
        this.copyContest = copyContest;
    }

    @GET
    @Path("contests")
    @PermitAll
    @Operation(summary = "All contests")
    public List<ContestView> list() {
        return contests.all().stream().map(ContestView::of).toList();
    }

    @GET
    @Path("contests/{id}")
    @PermitAll
    @Operation(
            summary =
                    "One contest with its timeline, topics, forms, limits, units and checklist; its ETag is its version")
    @APIResponseSchema(ContestView.class)
    public Response show(@PathParam("id") String id) {
        return tagged(contests.get(id)).build();
    }

    @PUT
    @Path("contests/{id}")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(
            summary =
                    "Create a contest, change it or import one that was exported; with If-Match only if nobody changed it"
                            + " meanwhile")
    @APIResponseSchema(ContestView.class)
    public Response define(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ContestDefinition definition) {
        return tagged(defineContest.define(id, definition, new IfMatch(ifMatch)))
                .build();
    }

    @GET
    @Path("contests/{id}/definition")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Export a contest as a definition file")
    @APIResponseSchema(ContestDefinition.class)
    public Response export(@PathParam("id") String id) {
        Contest contest = contests.get(id);
        return file(contest.id(), versions.get(id, contest.version()).definition());
    }

    @POST
    @Path("contests/{id}/copies")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Begin another season with the same rules")
    @APIResponseSchema(value = ContestView.class, responseCode = "201")
    public Response copy(@PathParam("id") String id, @NotNull Copy copy, @Context UriInfo here) {
        Contest contest = copyContest.copy(id, copy);
        URI location =
                here.getBaseUriBuilder().path("contests").path(contest.id()).build();
        return tagged(contest)
                .status(Response.Status.CREATED)
                .location(location)
                .build();
    }

    @GET
    @Path("contests/{id}/versions")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "All versions of a contest's rules: who made them, when, and their digests; newest first")
    public List<ContestVersion.View> versions(@PathParam("id") String id) {
        return versions.of(contests.get(id).id());
    }

    @GET
    @Path("contests/{id}/versions/{version}")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "The definition as it was in one version, to the letter")
    @APIResponseSchema(ContestDefinition.class)
    public Response version(@PathParam("id") String id, @PathParam("version") long version) {
        return file(id + "-" + version, versions.get(id, version).definition());
    }

    private static Response.ResponseBuilder tagged(Contest contest) {
        return Response.ok(ContestView.of(contest), MediaType.APPLICATION_JSON_TYPE)
                .tag(String.valueOf(contest.version()));
    }

    private static Response file(String name, String definition) {
        return Response.ok(definition, MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
                .build();
    }
}
