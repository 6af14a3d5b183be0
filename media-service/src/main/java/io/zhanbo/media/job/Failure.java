package io.zhanbo.media.job;

import io.zhanbo.media.job.failure.FailureClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a job failed last: whose fault it was, and in which words for the operator. */
@Embeddable
record Failure(
        @Enumerated(EnumType.STRING) FailureClass failureClass,
        @Column(name = "failure") String words) {
    private static final int LONGEST = 1000;

    static Failure of(Throwable cause) {
        return new Failure(FailureClass.of(cause), shortened(cause.toString()));
    }

    /** A whole fails as its part did. */
    Failure ofPart(int part) {
        return new Failure(failureClass, shortened("part " + part + ": " + words));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
