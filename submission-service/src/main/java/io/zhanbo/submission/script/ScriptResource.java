package io.zhanbo.submission.script;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.download.FileAddress;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.entry.EntryViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
    private final CompleteScript completeScript;
    private final ReadScripts readScripts;
    private final EntryViews views;

    ScriptResource(
            AnnounceScript announceScript, CompleteScript completeScript, ReadScripts readScripts, EntryViews views) {
        this.announceScript = announceScript;
        this.completeScript = completeScript;
        this.readScripts = readScripts;
        this.views = views;
    }

    @POST
    @Path("entries/{id}/script")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "An address to send the script to, by one PUT")
    public Address announce(@PathParam("id") String entryId, @NotNull ScriptForm form) {
        return new Address(announceScript.announce(entryId, form));
    }

    @POST
    @Path("entries/{id}/script/completion")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The script has been sent: make it the entry's")
    public EntryView attach(@PathParam("id") String entryId) {
        return views.show(completeScript.complete(entryId));
    }

    @GET
    @Path("entries/{id}/script/text")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "What the script says, to read without a download")
    public ReadScripts.Reading read(@PathParam("id") String entryId) {
        return readScripts.of(entryId);
    }

    @GET
    @Path("entries/{id}/script/file")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Where to fetch the script, for some minutes; it is saved under the name of the work")
    public FileAddress fetch(@PathParam("id") String entryId) {
        return readScripts.file(entryId);
    }

    record Address(URI url) {}
}
