package io.zhanbo.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives the framework's own problems (no token, wrong role, unknown path, malformed body…) a type and the caller's language. */
@ApplicationScoped
class FrameworkProblems implements ProblemPostProcessor {
    private final ProblemWords words;
    private final CallerLanguage language;

    FrameworkProblems(ProblemWords words, CallerLanguage language) {
        this.words = words;
        this.language = language;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var code = "http-" + problem.getStatusCode();
        if (problem.getType() != null) {
            return problem;
        }
        return words.find(code + ".title", language.get())
                .map(title -> HttpProblem.builder(problem)
                        .withType(URI.create(BrokenRuleMapper.TYPE_PREFIX + code))
                        .withTitle(title)
                        .withDetail(words.find(code + ".detail", language.get()).orElse(problem.getDetail()))
                        .build())
                .orElse(problem);
    }
}
