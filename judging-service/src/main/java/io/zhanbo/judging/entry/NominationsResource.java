package io.zhanbo.judging.entry;

import io.zhanbo.runtime.identity.CurrentUser;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.runtime.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/contests")
public class NominationsResource {

    /** @param ready whether its judges' copy is made, so that a round can be opened over it */
    record NominationView(String entryId, String title, String topic, String form, boolean ready) {}

    private final Nominations nominations;
    private final CurrentUser user;

    NominationsResource(Nominations nominations, CurrentUser user) {
        this.nominations = nominations;
        this.user = user;
    }

    @GET
    @Path("/{id}/nominations")
    @RolesAllowed(Roles.ORGANISER)
    @Transactional
    @Operation(summary = "The entries a final opened now would be held over")
    public List<NominationView> of(String id) {
        return views(nominations.of(id));
    }

    @GET
    @Path("/{id}/units/{unitId}/vouched")
    @RolesAllowed({Roles.LIAISON, Roles.ORGANISER})
    @Transactional
    @Operation(summary = "The entries a preliminary of the unit opened now would be held over")
    public List<NominationView> vouched(String id, String unitId) {
        boolean mine = user.unit().filter(unitId::equals).isPresent();
        if (!mine && !user.is(Roles.ORGANISER)) {
            throw new NotFound("unit");
        }
        return views(nominations.vouched(id, unitId));
    }

    private static List<NominationView> views(List<Nomination> found) {
        return found.stream()
                .map(each -> new NominationView(
                        each.entryId(),
                        each.title(),
                        each.topic(),
                        each.form(),
                        each.proxyKey().isPresent()))
                .toList();
    }
}
