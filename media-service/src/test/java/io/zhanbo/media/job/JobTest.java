package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhanbo.media.job.failure.FailureClass;
import io.zhanbo.media.job.failure.InputFault;
import io.zhanbo.media.job.failure.TransientFault;
import io.zhanbo.media.job.queue.StepName;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOW = Instant.parse("2023-05-01T10:00:00Z");

    private final Job job = new Job("asset", "entry", 1, StepName.CHECK, 0, NOW);

    @Test
    void a_fault_of_the_file_ends_it_at_once() {
        // Given
        job.start("worker", NOW);

        // When
        boolean givenUp = job.fail(new InputFault("broken"), NOW);

        // Then
        assertThat(givenUp).isTrue();
        assertThat(job.view().failureClass()).isEqualTo(FailureClass.INPUT);
    }

    @Test
    void a_fault_of_ours_is_tried_twice() {
        // Given
        job.start("worker", NOW);
        boolean first = job.fail(new IllegalStateException(), NOW);
        job.start("worker", NOW);

        // When
        boolean second = job.fail(new IllegalStateException(), NOW);

        // Then
        assertThat(first).isFalse();
        assertThat(second).isTrue();
        assertThat(job.view().state()).isEqualTo(JobState.QUARANTINED);
    }

    @Test
    void the_deaths_of_its_workers_do_not_count_as_its_failures() {
        // Given
        job.start("worker", NOW);
        job.start("worker", NOW);
        job.start("worker", NOW);

        // When
        boolean givenUp = job.fail(new IllegalStateException(), NOW);

        // Then
        assertThat(givenUp).isFalse();
    }

    @Test
    void a_passing_fault_is_tried_again() {
        // Given
        job.start("worker", NOW);

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
        boolean begun = job.start("worker", NOW);

        // Then
        assertThat(begun).isFalse();
    }

    @Test
    void only_a_failed_one_can_be_retried() {
        // When / Then
        assertThatThrownBy(() -> job.retry(NOW)).isInstanceOf(JobNotFailed.class);
    }

    @Test
    void one_in_quarantine_is_released_with_all_its_attempts() {
        // Given
        for (int i = 0; i < 2; i++) {
            job.start("worker", NOW);
            job.fail(new IllegalStateException(), NOW);
        }

        // When
        job.retry(NOW);

        // Then
        job.start("worker", NOW);
        assertThat(job.fail(new IllegalStateException(), NOW)).isFalse();
        assertThat(job.attempts()).isEqualTo(3);
    }

    @Test
    void one_handed_back_waits_again_and_has_not_failed() {
        // Given
        job.start("worker", NOW);

        // When
        job.handBack(NOW.plusSeconds(5));

        // Then
        assertThat(job.view().state()).isEqualTo(JobState.QUEUED);
        assertThat(job.view().worker()).isNull();
        assertThat(job.view().queuedAt()).isEqualTo(NOW.plusSeconds(5));
        assertThat(job.failures()).isZero();
    }

    @Test
    void one_that_is_done_can_be_repeated() {
        // Given
        job.start("worker", NOW);
        job.finish(NOW);

        // When
        job.repeat(NOW);

        // Then
        assertThat(job.isRepeat()).isTrue();
        assertThat(job.start("worker", NOW)).isTrue();
    }

    @Test
    void one_in_parts_waits_without_a_worker_and_goes_on_where_its_parts_end() {
        // Given
        job.start("worker", NOW);
        job.split(3, "note", NOW);
        var waiting = job.view();

        // When
        job.resume(NOW);

        // Then
        assertThat(waiting.state()).isEqualTo(JobState.WAITING);
        assertThat(waiting.worker()).isNull();
        assertThat(waiting.parts()).isEqualTo(3);
        assertThat(job.view().state()).isEqualTo(JobState.QUEUED);
        assertThat(job.view().progress()).isEqualTo(0.8);
        assertThat(job.start("worker", NOW)).isTrue();
    }

    @Test
    void one_that_waits_for_its_parts_is_not_begun() {
        // Given
        job.start("worker", NOW);
        job.split(3, "note", NOW);

        // When
        boolean begun = job.start("worker", NOW);

        // Then
        assertThat(begun).isFalse();
    }

    @Test
    void one_that_is_still_to_be_done_cannot_be_repeated() {
        // When / Then
        assertThatThrownBy(() -> job.repeat(NOW)).isInstanceOf(JobNotEnded.class);
    }
}
