package io.zhanbo.runtime.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Principal;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever makes the current request. */
@ApplicationScoped
public class CurrentUser {
    private static final String UNIT = "unit";

    private final SecurityIdentity identity;

    CurrentUser(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The token's {@code sub}: an opaque id that stays when a person's name or address changes.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public String id() {
        return token().map(JsonWebToken::getSubject)
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The current user's id, or {@code system} for what the machine does by itself. */
    public String idOrSystem() {
        return token().map(JsonWebToken::getSubject).orElse("system");
    }

    public boolean is(String role) {
        return inRequest() && identity.hasRole(role);
    }

    /** The unit a liaison speaks for: the token's {@code unit} claim. */
    public Optional<String> unit() {
        return token().map(token -> token.getClaim(UNIT));
    }

    private Optional<JsonWebToken> token() {
        if (!inRequest() || identity.isAnonymous()) {
            return Optional.empty();
        }
        Principal principal = identity.getPrincipal();
        return principal instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static boolean inRequest() {
        return Arc.container().requestContext().isActive();
    }
}
