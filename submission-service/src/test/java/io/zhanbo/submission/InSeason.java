package io.zhanbo.submission;

import io.zhanbo.testing.MovableClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test that begins with the season's first moment and leaves the clock as it found it. */
public abstract class InSeason {

    @Inject
    protected MovableClock clock;

    @BeforeEach
    void seasonBegins() {
        clock.set(Season.START);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }
}
