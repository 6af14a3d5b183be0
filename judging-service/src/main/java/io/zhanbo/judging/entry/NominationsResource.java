package io.zhanbo.judging.entry;

import io.zhanbo.runtime.identity.Roles;
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

    NominationsResource(Nominations nominations) {
        this.nominations = nominations;
    }

    @GET
    @Path("/{id}/nominations")
    @RolesAllowed(Roles.ORGANISER)
    @Transactional
    @Operation(summary = "The entries a round opened now would be held over")
    public List<NominationView> of(String id) {
        return nominations.of(id).stream()
                .map(each -> new NominationView(
                        each.entryId(),
                        each.title(),
                        each.topic(),
                        each.form(),
                        each.proxyKey().isPresent()))
                .toList();
    }
}
