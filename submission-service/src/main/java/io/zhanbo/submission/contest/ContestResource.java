package io.zhanbo.submission.contest;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Contests")
class ContestResource {

    private final Contests contests;
    private final DefineContest defineContest;

    ContestResource(Contests contests, DefineContest defineContest) {
        this.contests = contests;
        this.defineContest = defineContest;
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
    @Operation(summary = "One contest with its timeline, topics, forms, limits and units")
    public ContestView show(@PathParam("id") String id) {
        return ContestView.of(contests.get(id));
    }

    @PUT
    @Path("contests/{id}")
    @RolesAllowed(Roles.ORGANISER)
    @Operation(summary = "Create a contest or change it")
    public ContestView define(@PathParam("id") String id, ContestDefinition definition) {
        return ContestView.of(defineContest.define(id, definition));
    }
}
