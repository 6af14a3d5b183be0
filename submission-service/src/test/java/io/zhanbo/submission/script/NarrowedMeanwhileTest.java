package io.zhanbo.submission.script;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.runtime.storage.ObjectStore;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.removal.Removals;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NarrowedMeanwhileTest extends InSeason {

    @Inject
    ObjectStore store;

    @Inject
    Removals removals;

    @Inject
    InspectScript inspectScript;

    @Inject
    ReadDocument readDocument;

    @Test
    void aScriptMustFitTheRulesAsTheyAreWhenItIsAttached() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));
        KeepScript keeping = new KeepScript(store, removals, clock, inspectScript, readDocument);
        QuarkusMock.installMockForType(
                new KeepScript(store, removals, clock, inspectScript, readDocument) {
                    @Override
                    KeptScript keep(ExpectedScript expected) {
                        KeptScript kept = keeping.keep(expected);
                        Map<String, Object> definition = Season.definition(1);
                        definition.put("script", Map.of("max", 12));
                        as(Season.organiser())
                                .body(definition)
                                .put("/contests/" + work.contestId)
                                .then()
                                .statusCode(200);
                        return kept;
                    }
                },
                KeepScript.class);

        // When
        Scripts.send(work, "a.txt", Scripts.utf8(Scripts.WORDS))
                .then()
                .statusCode(422)
                .body("type", endsWith("script-too-long"));

        // Then
        assertThat(work.<Object>see("script")).isNull();
    }
}
