package io.zhanbo.submission.consent;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.entry.Entries;
import io.zhanbo.submission.entry.Entry;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.entry.EntryViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Consents")
class ConsentResource {

    private final Entries entries;
    private final EntryViews views;
    private final GuardianViews guardians;
    private final ChangeConsents changeConsents;

    ConsentResource(Entries entries, EntryViews views, GuardianViews guardians, ChangeConsents changeConsents) {
        this.entries = entries;
        this.views = views;
        this.guardians = guardians;
        this.changeConsents = changeConsents;
    }

    @PUT
    @Path("entries/{id}/consents")
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER})
    @Operation(summary = "Say where name and film may appear, at any time; what is no longer among it is taken down")
    public EntryView change(@PathParam("id") String id, @NotNull ConsentForm form) {
        return views.show(changeConsents.change(id, form));
    }

    @GET
    @Path("entries/{id}/guardian-consent")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "What a guardian of the contestant consented to")
    public GuardianView show(@PathParam("id") String id) {
        return guardians.show(entries.visible(id));
    }

    @PUT
    @Path("entries/{id}/guardian-consent")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Record the consent of a minor's guardian, without which the entry cannot be nominated")
    public GuardianView record(@PathParam("id") String id, @NotNull GuardianForm form) {
        return guardians.show(changeConsents.record(id, form));
    }

    @POST
    @Path("entries/{id}/guardian-consent/revocation")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The guardian no longer consents; what is on show is taken down")
    public GuardianView revoke(@PathParam("id") String id) {
        Entry entry = changeConsents.revoke(id);
        return guardians.show(entry);
    }
}
