package io.zhanbo.runtime.problem;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers JSON of the wrong shape (an array for an object, say), which Quarkus by itself refuses without a word. */
class UnfitBodyMapper {
    private static final int BEFORE_QUARKUS = 1;

    private final FrameworkProblems problems;

    UnfitBodyMapper(FrameworkProblems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = BEFORE_QUARKUS)
    public Response map(MismatchedInputException unfit) {
        var field = unfit.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        var problem = HttpProblem.builder()
                .withStatus(Status.BAD_REQUEST)
                .with("field", field)
                .build();
        return problems.apply(problem, null).toResponse();
    }
}
