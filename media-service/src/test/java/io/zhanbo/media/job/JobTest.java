package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOW = Instant.parse("2023-05-01T10:00:00Z");

    private final Job job = new Job("asset", "entry", 1, StepName.CHECK, NOW);

    @Test
    void a_fault_of_the_file_ends_it_at_once() {
        // Given
        job.start(NOW);

        // When
        boolean givenUp = job.fail(new InputFault("broken"), NOW);

        // Then
        assertThat(givenUp).isTrue();
        assertThat(job.view().failureClass()).isEqualTo(FailureClass.INPUT);
    }

    @Test
    void a_fault_of_ours_is_tried_twice() {
        // Given
        job.start(NOW);
        boolean first = job.fail(new IllegalStateException(), NOW);
        job.start(NOW);

        // When
        boolean second = job.fail(new IllegalStateException(), NOW);

        // Then
        assertThat(first).isFalse();
        assertThat(second).isTrue();
    }

    @Test
    void the_deaths_of_its_workers_do_not_count_as_its_failures() {
        // Given
        job.start(NOW);
        job.start(NOW);
        job.start(NOW);

        // When
        boolean givenUp = job.fail(new IllegalStateException(), NOW);

        // Then
        assertThat(givenUp).isFalse();
    }

    @Test
    void a_passing_fault_is_tried_again() {
        // Given
        job.start(NOW);

        // When
        boolean givenUp = job.fail(new RuntimeException(new TransientFault("storage away")), NOW);

        // Then
        assertThat(givenUp).isFalse();
        assertThat(job.view().state()).isEqualTo(JobState.QUEUED);
    }

    @Test
    void a_cancelled_one_does_not_begin() {
        // Given
        job.cancel(NOW);

        // When
        boolean begun = job.start(NOW);

        // Then
        assertThat(begun).isFalse();
    }

    @Test
    void only_a_failed_one_can_be_retried() {
        // When / Then
        assertThatThrownBy(job::retry).isInstanceOf(JobNotFailed.class);
    }
}
