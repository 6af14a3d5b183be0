package io.zhanbo.submission.entry;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.deadline.Deadlines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Entries")
class DeadlineResource {

    private final Entries entries;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineResource(Entries entries, Deadlines deadlines, Clock clock) {
        this.entries = entries;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GET
    @Path("entries/{id}/deadline")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Until when what is possible for the entry, extensions included")
    public DeadlineView show(@PathParam("id") String id) {
        Entry entry = entries.visible(id);
        return DeadlineView.of(entry, deadlines.of(entry), clock.instant());
    }
}
