package io.zhanbo.submission.script;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.entry.EntryViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Scripts")
class ScriptResource {

    private final AnnounceScript announceScript;
    private final AttachScript attachScript;
    private final EntryViews views;

    ScriptResource(AnnounceScript announceScript, AttachScript attachScript, EntryViews views) {
        this.announceScript = announceScript;
        this.attachScript = attachScript;
        this.views = views;
    }

    @POST
    @Path("entries/{id}/script")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON})
    @Operation(summary = "An address to send the script to, by one PUT")
    public Address announce(@PathParam("id") String entryId, @NotNull ScriptForm form) {
        return new Address(announceScript.announce(entryId, form));
    }

    @POST
    @Path("entries/{id}/script/completion")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON})
    @Operation(summary = "The script has been sent: make it the entry's")
    public EntryView attach(@PathParam("id") String entryId) {
        return views.show(attachScript.attach(entryId));
    }

    record Address(URI url) {}
}
