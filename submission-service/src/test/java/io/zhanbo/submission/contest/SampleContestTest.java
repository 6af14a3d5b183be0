package io.zhanbo.submission.contest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.ContestChanged.Limits;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SampleContestTest {

    @Inject
    Events events;

    @Inject
    ObjectMapper json;

    @Inject
    ContestFiles contestFiles;

    @Test
    void theSampleIsReadAtStartAndRuns() {
        // Given the service has started

        // When
        ContestChanged sample =
                events.await(ContestChanged.class, event -> event.contestId().equals("zhumadian-2023"));

        // Then
        assertThat(sample.version()).isEqualTo(1);
        assertThat(sample.topics()).hasSize(11).doesNotHaveDuplicates();
        assertThat(sample.forms()).extracting(ContestChanged.Choice::name).containsExactly("微故事", "微党课", "微讲述");
        assertThat(sample.limits()).isEqualTo(new Limits(60, 50, 300, 720, 2L << 30));
        assertThat(sample.units())
                .hasSize(14)
                .extracting(ContestChanged.Unit::unitId)
                .contains("xicheng", "no1-school");
        assertThat(sample.units())
                .filteredOn(unit -> "suiping".equals(unit.parentId()))
                .hasSize(2);
        assertThat(sample.checklist()).hasSize(4);
        assertThat(sample.timeline().stages())
                .extracting(ContestChanged.Stage::code)
                .containsExactly("preliminary", "final", "showcase", "lecture-tour");
        assertThat(sample.timeline().closesAt())
                .isEqualTo(sample.timeline().opensAt().plus(Duration.ofDays(42)))
                .isEqualTo(sample.timeline().closesAt().truncatedTo(ChronoUnit.SECONDS));
        assertThat(sample.timeline().repairSeconds()).isEqualTo(172_800);
    }

    @Test
    void aFileIsReadStrictlyAndWrittenBackAsItWas() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/contests/zhumadian-2023.json")) {
            // Given
            JsonNode golden = json.readTree(file);

            // When
            ContestDefinition read = json.treeToValue(golden, ContestDefinition.class);
            JsonNode written = json.readTree(new DefinitionColumn().convertToDatabaseColumn(read));

            // Then
            for (String field : new String[] {
                "title", "theme", "organiser", "zone", "topics", "forms", "limits", "units", "checklist"
            }) {
                assertThat(written.get(field)).isEqualTo(golden.get(field));
            }
            assertThat(written.at("/timeline/stages")).hasSize(4);
            assertThat(written).hasSameSizeAs(golden);
            for (var offset : golden.get("timeline").properties()) {
                if (offset.getKey().equals("stages")) {
                    continue;
                }
                assertThat(Duration.parse(
                                written.at("/timeline/" + offset.getKey()).asText()))
                        .isEqualTo(Duration.parse(offset.getValue().asText()));
            }
            assertThat(written.get("timeline")).hasSameSizeAs(golden.get("timeline"));
        }
    }

    @Test
    @ActivateRequestContext
    void aSecondStartChangesNothing() {
        // Given
        String start = given().get("/contests/zhumadian-2023").then().extract().path("seasonStart");

        // When
        contestFiles.onStart(null);

        // Then
        given().get("/contests/zhumadian-2023")
                .then()
                .statusCode(200)
                .body("version", equalTo(1), "seasonStart", equalTo(start));
        given().get("/contests").then().statusCode(200).body("id", hasItems("zhumadian-2023"));
    }
}
