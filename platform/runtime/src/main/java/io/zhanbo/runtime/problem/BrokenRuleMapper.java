package io.zhanbo.runtime.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Answers a broken rule with its problem document. */
@Provider
public class BrokenRuleMapper extends ExceptionMapperBase<BrokenRule> {
    static final String TYPE_PREFIX = "urn:zhanbo:problem:";

    private final ProblemWords words;
    private final CallerLanguage language;

    BrokenRuleMapper(ProblemWords words, CallerLanguage language) {
        this.words = words;
        this.language = language;
    }

    @Override
    protected HttpProblem toProblem(BrokenRule rule) {
        var problem = HttpProblem.builder()
                .withType(URI.create(TYPE_PREFIX + rule.code()))
                .withStatus(rule.status())
                .withTitle(words.find(rule.code() + ".title", language.get()).orElse(rule.code()))
                .withDetail(words.detail(rule, language.get()));
        rule.members().forEach(problem::with);
        return problem.build();
    }
}
