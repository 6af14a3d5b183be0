package io.zhanbo.submission;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.zhanbo.runtime.problem.BrokenRuleMapper;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a broken field like any broken rule, but as what it is: well formed and unacceptable. */
@Provider
public class BrokenFieldMapper implements ExceptionMapper<BrokenField> {

    private static final int UNPROCESSABLE_CONTENT = 422;

    private final BrokenRuleMapper rules;

    BrokenFieldMapper(BrokenRuleMapper rules) {
        this.rules = rules;
    }

    @Override
    public Response toResponse(BrokenField broken) {
        HttpProblem problem = (HttpProblem) rules.toResponse(broken).getEntity();
        return HttpProblem.builder(problem)
                .withStatus(UNPROCESSABLE_CONTENT)
                .build()
                .toResponse();
    }
}
