package io.zhanbo.submission.person;

import io.quarkus.arc.All;
import io.zhanbo.runtime.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("operations/person-keys")
@Tag(name = "Operations")
class PersonKeyResource {

    private final List<UnderMasterKey> tables;

    PersonKeyResource(@All List<UnderMasterKey> tables) {
        this.tables = tables;
    }

    @POST
    @Path("rewrapping")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            summary =
                    "After a rotation: put what stays under the keyset's new primary key: every person's key, units' addresses")
    public Rewrapped rewrap() {
        Map<String, Integer> rows = new TreeMap<>();
        tables.forEach(table -> rows.put(table.table(), table.renew()));
        return new Rewrapped(rows.values().stream().mapToInt(Integer::intValue).sum(), rows);
    }

    /**
     * @param rewrapped how many rows lay under another key before
     * @param tables    the same for each table
     */
    record Rewrapped(int rewrapped, Map<String, Integer> tables) {}
}
