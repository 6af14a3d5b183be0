package io.zhanbo.submission.privacy;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/")
@Tag(name = "Privacy")
class PrivacyResource {

    private final ShowContact showContact;
    private final GatherPersonalData gatherPersonalData;
    private final EraseEntry eraseEntry;
    private final Erasures erasures;

    PrivacyResource(
            ShowContact showContact, GatherPersonalData gatherPersonalData, EraseEntry eraseEntry, Erasures erasures) {
        this.showContact = showContact;
        this.gatherPersonalData = gatherPersonalData;
        this.eraseEntry = eraseEntry;
        this.erasures = erasures;
    }

    @GET
    @Path("entries/{id}/contact")
    @RolesAllowed({Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The contestant's contact data in the clear; who looked is noted")
    public ContactView contact(@PathParam("id") String id) {
        return showContact.show(id);
    }

    @GET
    @Path("entries/{id}/personal-data")
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER})
    @Operation(summary = "Everything that is held about the entry's people; that it was asked for is noted")
    public PersonalData personalData(@PathParam("id") String id) {
        return gatherPersonalData.gather(id);
    }

    @POST
    @Path("entries/{id}/erasure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER})
    @Operation(summary = "Erase the entry's people, for good and everywhere; the entry leaves the contest first")
    @APIResponseSchema(value = ErasureView.class, responseCode = "202")
    public Response erase(@PathParam("id") String id, ErasureForm form) {
        eraseEntry.erase(id, form == null ? null : form.reason());
        return Response.accepted(erasures.show(id)).build();
    }

    @GET
    @Path("entries/{id}/erasure")
    @RolesAllowed({Roles.CONTESTANT, Roles.ORGANISER})
    @Operation(summary = "How far the erasure has come: which services have nothing left")
    public ErasureView erasure(@PathParam("id") String id) {
        return erasures.show(id);
    }

    /** @param reason why; an organiser has to give one, and it must name nobody: it stays in the journal */
    record ErasureForm(String reason) {}
}
