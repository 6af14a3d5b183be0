package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.Collectors;

/** Not every part has arrived whole. */
class PartsMissing extends BrokenRule {

    private static final int NAMED_IN_WORDS = 20;

    PartsMissing(List<Integer> numbers) {
        super(Status.CONFLICT, "upload-parts-missing", numbers.size(), inWords(numbers));
        with("missing", numbers);
    }

    private static String inWords(List<Integer> numbers) {
        String first =
                numbers.stream().limit(NAMED_IN_WORDS).map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.size() > NAMED_IN_WORDS ? first + "…" : first;
    }
}
