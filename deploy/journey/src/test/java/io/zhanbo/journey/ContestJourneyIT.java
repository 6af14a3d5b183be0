package io.zhanbo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty contest to a film that plays in a browser. */
@ExtendWith(RunningSystem.class)
class ContestJourneyIT {

    @Test
    void a_contest_ends_with_films_that_play() throws IOException {
        // Given
        var contest = Demo.play(RunningSystem.ADDRESS, RunningSystem.IDENTITY_PROVIDER, System.out);

        try (var browser = new Browser()) {
            // When
            browser.open(firstExhibitOf(contest));
            browser.play();

            // Then
            Awaitility.await("the video's clock advances")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> browser.playedSeconds() > 1);
            assertThat(browser.pictureHeight()).isGreaterThan(0);
            browser.screenshot("exhibit");
            browser.open(RunningSystem.ADDRESS + "/");
            Work.OF_THE_DEMO.forEach(work -> assertThat(browser.text()).contains(work.title()));
            browser.screenshot("showcase");
        }
    }

    private static String firstExhibitOf(String contest) {
        var organiser = new Cast(new Api(RunningSystem.ADDRESS), RunningSystem.IDENTITY_PROVIDER).organiser();
        return organiser
                .get("/showcase/exhibits?contest=" + contest)
                .json()
                .get(0)
                .path("page")
                .asText();
    }
}
