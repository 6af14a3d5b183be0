package io.zhanbo.submission.person;

import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operations/person-keys")
@Tag(name = "Operations")
class PersonKeyResource {

    private final RewrapKeys rewrapKeys;

    PersonKeyResource(RewrapKeys rewrapKeys) {
        this.rewrapKeys = rewrapKeys;
    }

    @POST
    @Path("rewrapping")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(summary = "After a rotation: wrap every person's key with the keyset's new primary key")
    public Rewrapped rewrap() {
        return new Rewrapped(rewrapKeys.all());
    }

    /** @param rewrapped how many keys were wrapped with another before */
    record Rewrapped(int rewrapped) {}
}
