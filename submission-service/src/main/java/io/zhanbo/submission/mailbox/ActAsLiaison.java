package io.zhanbo.submission.mailbox;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.submission.contact.Contact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Does something with the rights of a unit's liaison, and no others: what comes by mail passes the same checks as what
 * comes by the desk. The journal names the contact.
 */
@ApplicationScoped
class ActAsLiaison {

    private final CurrentIdentityAssociation association;

    ActAsLiaison(CurrentIdentityAssociation association) {
        this.association = association;
    }

    <T> T call(Contact contact, Supplier<T> act) {
        ManagedContext context = Arc.container().requestContext();
        ContextState outer = context.getStateIfActive();
        context.activate();
        try {
            association.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new Correspondent("contact:" + contact.id(), contact.unitId()))
                    .addRole(Roles.LIAISON)
                    .build());
            return act.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }

    /** The contact in the form in which accounts come, so that everything behind works the same for both. */
    private record Correspondent(String name, String unitId) implements JsonWebToken {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of(Claims.sub.name(), "unit");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String claim) {
            if (claim.equals(Claims.sub.name())) {
                return (T) name;
            }
            return claim.equals("unit") ? (T) unitId : null;
        }
    }
}
