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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("contests/{contestId}/units/{unitId}/contacts")
@Tag(name = "Contacts")
class ContactResource {

    private final Contests contests;
    private final UnitContacts contacts;
    private final SetContacts setContacts;
    private final CurrentUser user;

    ContactResource(Contests contests, UnitContacts contacts, SetContacts setContacts, CurrentUser user) {
        this.contests = contests;
        this.contacts = contacts;
        this.setContacts = setContacts;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "At whom the unit is written to")
    public ContactsForm show(@PathParam("contestId") String contestId, @PathParam("unitId") String unitId) {
        requireTrusted(contestId, unitId);
        List<ContactsForm.Person> people = contacts.of(contestId, unitId).stream()
                .map(contact -> new ContactsForm.Person(contact.address(), contact.language()))
                .toList();
        return new ContactsForm(people);
    }

    @PUT
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Operation(summary = "Say at whom the unit is written to; these addresses may also hand in by mail")
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
