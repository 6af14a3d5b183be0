package io.zhanbo.submission;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.zhanbo.runtime.problem.BrokenRuleMapper;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a value that its field cannot take, like any field that cannot be; JSON of the wrong shape is no request at all. */
class UnfitFieldMapper {

    private static final int BEFORE_QUARKUS = 1;

    private final BrokenRuleMapper problems;

    UnfitFieldMapper(BrokenRuleMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper(value = InvalidFormatException.class, priority = BEFORE_QUARKUS)
    public Response map(InvalidFormatException unfit) {
        return problems.toResponse(new FieldUnfit(UnknownFieldMapper.path(unfit)));
    }
}
