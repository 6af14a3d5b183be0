package io.zhanbo.submission.contact;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import io.zhanbo.submission.contest.Contests;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("contests/{contestId}/units/{unitId}/contacts")
@Tag(name = "Contacts")
class ContactResource {

    private final Contests contests;
    private final UnitContacts contacts;
    private final ShowContacts showContacts;
    private final SetContacts setContacts;
    private final CurrentUser user;

    ContactResource(
            Contests contests,
            UnitContacts contacts,
            ShowContacts showContacts,
            SetContacts setContacts,
            CurrentUser user) {
        this.contests = contests;
        this.contacts = contacts;
        this.showContacts = showContacts;
        this.setContacts = setContacts;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "At whom the unit is written to, masked")
    public ContactsForm show(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        requireTrusted(contestId, unitId);
        return ContactsForm.of(contacts.of(contestId, unitId)).masked();
    }

    @GET
    @Path("addresses")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "The same in the clear; who looked is noted")
    public ContactsForm addresses(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        requireTrusted(contestId, unitId);
        return showContacts.show(contestId, unitId);
    }

    @PUT
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(
            summary =
                    "Say at whom the unit is written to; these addresses may also hand in by mail. One that is repeated as masked stays")
    public ContactsForm set(
            @PathParam("contestId") String contestId, @PathParam("unitId") String unitId, @NotNull ContactsForm form) {
        requireTrusted(contestId, unitId);
        setContacts.set(contestId, unitId, form);
        return show(contestId, unitId);
    }

    private void requireTrusted(String contestId, String unitId) {
        boolean trusted =
                user.is(Roles.ORGANISER) || user.unit().filter(unitId::equals).isPresent();
        if (!trusted || contests.get(contestId).unit(unitId).isEmpty()) {
            throw new NotFound("unit");
        }
    }
}
