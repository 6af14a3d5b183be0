package io.zhanbo.submission;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.zhanbo.runtime.problem.BrokenRuleMapper;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * One field that cannot be written refuses the whole request ({@code quarkus.jackson.fail-on-unknown-properties}): otherwise
 * someone would believe to have saved what was passed over.
 */
class UnknownFieldMapper {

    private static final int BEFORE_QUARKUS = 1;
    private static final int LONGEST_PATH = 100;

    private final BrokenRuleMapper problems;

    UnknownFieldMapper(BrokenRuleMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(value = UnrecognizedPropertyException.class, priority = BEFORE_QUARKUS)
    public Response map(UnrecognizedPropertyException unknown) {
        return problems.toResponse(new FieldUnknown(path(unknown)));
    }

    /** Where in the body it is. */
    static String path(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return path.substring(0, Math.min(path.length(), LONGEST_PATH));
    }
}
