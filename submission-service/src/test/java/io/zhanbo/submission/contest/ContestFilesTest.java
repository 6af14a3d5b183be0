package io.zhanbo.submission.contest;

import static io.restassured.RestAssured.given;
import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.submission.Season;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@ActivateRequestContext
class ContestFilesTest {

    private final String id = "contest-" + UUID.randomUUID();

    @TempDir
    Path directory;

    @Inject
    DefineContest defineContest;

    @Inject
    ObjectMapper json;

    @Test
    void onlyAChangedFileOverrulesWhatWasSetSince() throws IOException {
        // Given
        write("甲");
        start();
        as(Season.organiser()).body(titled("乙")).put("/contests/" + id).then().statusCode(200);

        // When, Then
        start();
        given().get("/contests/" + id).then().body("title", equalTo("乙"), "version", equalTo(2));
        write("丙");
        start();
        given().get("/contests/" + id).then().body("title", equalTo("丙"), "version", equalTo(3));
    }

    @Test
    void aBrokenFileStopsTheStartAndIsNamed() throws IOException {
        // Given
        write(" ");

        // When, Then
        assertThatThrownBy(this::start).hasMessageContaining(id + ".json").hasMessageContaining("title");
        Files.writeString(directory.resolve(id + ".json"), "{");
        assertThatThrownBy(this::start).hasMessageContaining(id + ".json");
        Files.writeString(directory.resolve(id + ".json"), "{\"severites\": {}}");
        assertThatThrownBy(this::start).hasMessageContaining(id + ".json").hasMessageContaining("severites");
    }

    private void start() {
        new ContestFiles(new Settings(Optional.of(directory), false), defineContest, json).onStart(null);
    }

    private void write(String title) throws IOException {
        json.writeValue(directory.resolve(id + ".json").toFile(), titled(title));
    }

    private static Map<String, Object> titled(String title) {
        Map<String, Object> definition = Season.definition(1);
        definition.put("title", title);
        return definition;
    }

    private record Settings(Optional<Path> directory, boolean sample) implements ContestSettings {}
}
