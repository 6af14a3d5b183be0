package io.zhanbo.submission.revision;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Entries")
class RevisionResource {

    private final Entries entries;
    private final Revisions revisions;

    RevisionResource(Entries entries, Revisions revisions) {
        this.entries = entries;
        this.revisions = revisions;
    }

    @GET
    @Path("entries/{id}/revisions")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The films an entry had, and what was handed in each time")
    public RevisionsView list(@PathParam("id") String id) {
        Entry entry = entries.visible(id);
        return RevisionsView.of(entry, revisions.videos(id), revisions.handIns(id));
    }
}
