package io.zhanbo.submission.contestant;

import static io.zhanbo.submission.Work.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryCredited.Person;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.submission.InSeason;
import io.zhanbo.submission.JournalReader;
import io.zhanbo.submission.MediaService;
import io.zhanbo.submission.Season;
import io.zhanbo.submission.Work;
import io.zhanbo.testing.Events;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamTest extends InSeason {

    @Inject
    MediaService media;

    @Inject
    Events events;

    @Inject
    JournalReader journal;

    @Test
    void aGroupIsShownToThoseWhoSeeItsEntry() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When
        work.rewrite(form(group())).then().statusCode(200);

        // Then
        for (String reader : List.of(work.token(), Season.liaison(), Season.organiser())) {
            as(reader)
                    .get("/entries/" + work.id)
                    .then()
                    .body("team.groupName", equalTo("麦浪小组"))
                    .body("team.members.name", contains("王芳", "李雷"), "team.members[0].role", equalTo("领唱"))
                    .body("team.coauthors[0].phone", equalTo("139****2222"))
                    .body("team.instructors.name", contains("孙老师"));
        }
        work.rewrite(Work.form()).then().statusCode(200).body("team", nullValue());
    }

    @Test
    void whoPerformsAloneHasNoGroup() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When
        work.rewrite(form(Map.of("coauthors", List.of(Map.of("name", "周航", "role", "摄像")))))
                .then()
                .statusCode(200);

        // Then
        work.act("submission").then().statusCode(200);
    }

    @Test
    void aGroupIsHandedInWithNameAndMembers() {
        // Given
        Work work = Work.ready(Season.withQuota(1));

        // When, Then
        work.rewrite(form(Map.of("groupName", "麦浪小组"))).then().statusCode(200);
        work.act("submission").then().statusCode(422).body("missing", contains("team.members"));
        work.rewrite(form(Map.of("members", List.of(Map.of("name", "王芳")))))
                .then()
                .statusCode(200);
        work.act("submission").then().statusCode(422).body("missing", contains("team.groupName"));
        work.rewrite(form(group())).then().statusCode(200);
        work.act("submission").then().statusCode(200);
    }

    @Test
    void eachPersonHasANameOfTheirOwn() {
        // Given
        Work work = Work.drafted(Season.withQuota(1));

        // When, Then
        refused(work, "members", Map.of("role", "领唱"), "text-missing");
        refused(work, "members", Map.of("name", "王芳、李雷"), "several-in-one-name");
        refused(work, "members", Map.of("name", "王芳", "role", "领唱（高音）"), "several-in-one-name");
        refused(work, "coauthors", Map.of("name", "长".repeat(61)), "text-too-long");
        refused(work, "instructors", Map.of("name", "孙老师", "phone", "call me"), "phone-not-valid");
        work.rewrite(form(Map.of("members", Collections.nCopies(51, Map.of("name", "王芳")))))
                .then()
                .statusCode(422)
                .body("type", endsWith("too-many-people"), "limit", equalTo(50));
        work.rewrite(form(Map.of("members", Collections.singletonList(null))))
                .then()
                .statusCode(200);
    }

    @Test
    void everyoneCountsForConflictsAndIsCredited() {
        // Given
        Work work = Work.ready(Season.withQuota(1));
        work.rewrite(form(group())).then().statusCode(200);
        work.act("submission").then().statusCode(200);
        media.checks(work, 1, 1, Verdict.ACCEPTED);
        work.vouch(Season.liaison()).then().statusCode(200);

        // When
        work.act(Season.liaison(), "nomination").then().statusCode(200);

        // Then: six names and two phones, the contestant's and the camera's
        EntryNominated nominated =
                events.await(EntryNominated.class, event -> event.entryId().equals(work.id));
        EntryCredited credited =
                events.await(EntryCredited.class, event -> event.entryId().equals(work.id));
        assertThat(nominated.conflictTokens()).hasSize(8).doesNotHaveDuplicates();
        assertThat(nominated.toString()).doesNotContain("王芳", "周航", "麦浪");
        assertThat(credited.team().groupName()).isEqualTo("麦浪小组");
        assertThat(credited.team().members()).containsExactly(new Person("王芳", "领唱"), new Person("李雷", null));
        assertThat(credited.toString()).doesNotContain("139");
        assertThat(journal.everything()).noneMatch(line -> line.contains("王芳") || line.contains("139 1111 2222"));
        assertThat(journal.teams()).isNotEmpty().noneMatch(column -> column.contains("王芳"));
    }

    private static void refused(Work work, String part, Map<String, String> person, String problem) {
        work.rewrite(form(Map.of(part, List.of(person))))
                .then()
                .statusCode(422)
                .body("type", endsWith(problem), "field", equalTo("team." + part));
    }

    private static Map<String, Object> group() {
        return Map.of(
                "groupName",
                "麦浪小组",
                "members",
                List.of(Map.of("name", "王芳", "role", "领唱"), Map.of("name", "李雷")),
                "coauthors",
                List.of(Map.of("name", "周航", "role", "摄像", "phone", "139 1111 2222")),
                "instructors",
                List.of(Map.of("name", "孙老师")));
    }

    private static Map<String, Object> form(Map<String, Object> team) {
        Map<String, Object> form = new HashMap<>(Work.form());
        form.put("team", team);
        return form;
    }
}
