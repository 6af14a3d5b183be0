package io.zhanbo.submission.nomination;

import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.entry.EntryView;
import io.zhanbo.submission.entry.EntryViews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Nominations")
class NominationResource {

    private final VouchForEntry vouchForEntry;
    private final ReturnEntry returnEntry;
    private final OverrideVerdict overrideVerdict;
    private final RejectVideo rejectVideo;
    private final NominateEntry nominateEntry;
    private final SubstituteEntry substituteEntry;
    private final EntryViews views;

    NominationResource(
            VouchForEntry vouchForEntry,
            ReturnEntry returnEntry,
            OverrideVerdict overrideVerdict,
            RejectVideo rejectVideo,
            NominateEntry nominateEntry,
            SubstituteEntry substituteEntry,
            EntryViews views) {
        this.vouchForEntry = vouchForEntry;
        this.returnEntry = returnEntry;
        this.overrideVerdict = overrideVerdict;
        this.rejectVideo = rejectVideo;
        this.nominateEntry = nominateEntry;
        this.substituteEntry = substituteEntry;
        this.views = views;
    }

    @POST
    @Path("entries/{id}/vouching")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Answer for the entry, point by point of the contest's checklist")
    public EntryView vouch(@PathParam("id") String id, Vouching vouching) {
        return views.show(vouchForEntry.vouch(id, vouching == null ? new Vouching(List.of(), null) : vouching));
    }

    @POST
    @Path("entries/{id}/return")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Give the entry back to its contestant")
    public EntryView giveBack(@PathParam("id") String id, @NotNull Reason reason) {
        return views.show(returnEntry.giveBack(id, reason));
    }

    @POST
    @Path("entries/{id}/override")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Accept a video that the checks want looked at")
    public EntryView override(@PathParam("id") String id, @NotNull Reason reason) {
        return views.show(overrideVerdict.override(id, reason));
    }

    @POST
    @Path("entries/{id}/rejection")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Reject a video that the checks want looked at")
    public EntryView reject(@PathParam("id") String id, @NotNull Reason reason) {
        return views.show(rejectVideo.reject(id, reason));
    }

    @POST
    @Path("entries/{id}/nomination")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Take one of the unit's places in the final for the entry")
    public EntryView nominate(@PathParam("id") String id) {
        return views.show(nominateEntry.nominate(id));
    }

    @POST
    @Path("entries/{id}/substitution")
    @RolesAllowed(Roles.LIAISON)
    @Operation(summary = "Take the entry back out of the final and nominate another in its place")
    public Substituted substitute(@PathParam("id") String id, @NotNull @Valid Substitution substitution) {
        return substituteEntry.substitute(id, substitution);
    }
}
