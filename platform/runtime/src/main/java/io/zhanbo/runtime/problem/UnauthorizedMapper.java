package io.zhanbo.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a missing or bad token. The problem extension's own mapper reads a field that this Quarkus no longer has. */
class UnauthorizedMapper {
    private static final int BEFORE_THE_EXTENSION = 1;

    private final FrameworkProblems problems;

    UnauthorizedMapper(FrameworkProblems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_EXTENSION)
    public Response map(SecurityException missingOrBadToken) {
        var problem = HttpProblem.builder()
                .withStatus(Status.UNAUTHORIZED)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
        return problems.apply(problem, null).toResponse();
    }
}
