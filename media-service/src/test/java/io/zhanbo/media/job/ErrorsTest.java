package io.zhanbo.media.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.zhanbo.media.FilmRows;
import io.zhanbo.media.job.failure.FailureClass;
import io.zhanbo.media.job.queue.JobSettings;
import io.zhanbo.media.job.queue.StepName;
import io.zhanbo.runtime.delivery.Journal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step in which Java itself gives up. */
@QuarkusTest
@TestProfile(Idle.class)
class ErrorsTest {
    @Inject
    Jobs jobs;

    @Inject
    Parts parts;

    @Inject
    Journal journal;

    @Inject
    JobMetrics metrics;

    @Inject
    JobSettings settings;

    @Inject
    Clock clock;

    @Inject
    FilmRows films;

    private String film;

    @BeforeEach
    void aFilm() {
        film = films.add("CHECKED", "owner");
        QuarkusTransaction.requiringNew().run(() -> jobs.add(film, film, 1, StepName.PROXY));
    }

    @Test
    void a_library_that_cannot_be_loaded_is_a_failure_like_any_other() {
        // Given
        var runner = failing(new UnsatisfiedLinkError("no onnxruntime"));
        runner.run(job().id(), "worker", () -> false);

        // When
        runner.run(job().id(), "worker", () -> false);

        // Then
        assertThat(job().state()).isEqualTo(JobState.QUARANTINED);
        assertThat(job().failure()).contains("no onnxruntime");
    }

    @Test
    void too_little_memory_is_noted_before_the_machine_is_told() {
        // Given
        var runner = failing(new OutOfMemoryError("heap"));

        // When
        assertThatThrownBy(() -> runner.run(job().id(), "worker", () -> false)).isInstanceOf(OutOfMemoryError.class);

        // Then
        assertThat(job().state()).isEqualTo(JobState.QUEUED);
        assertThat(job().failureClass()).isEqualTo(FailureClass.RESOURCE);
    }

    private JobRunner failing(Error error) {
        var step = new Step() {
            @Override
            public StepName name() {
                return StepName.PROXY;
            }

            @Override
            public void run(JobRun run) {
                throw error;
            }

            @Override
            public void abandoned(String assetId) {}
        };
        return new JobRunner(jobs, parts, List.of(step), journal, metrics, settings, clock);
    }

    private JobView job() {
        return QuarkusTransaction.requiringNew().call(() -> jobs.of(film)).get(0);
    }
}
