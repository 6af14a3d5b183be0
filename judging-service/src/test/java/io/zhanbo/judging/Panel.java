package io.zhanbo.judging;

import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.judging.rubric.Criterion;
import io.zhanbo.judging.rubric.Rubric;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A round in progress, driven through REST as its people would.
 *
 * @param owner who runs it
 */
public record Panel(String id, List<String> judges, Supplier<RequestSpecification> owner) {

    public static final List<String> THREE = List.of("judge-an", "judge-bo", "judge-cai");
    public static final List<String> FIVE = List.of("judge-an", "judge-bo", "judge-cai", "judge-du", "judge-fang");

    /** What an organiser posts: the standard rubric, one first and one second prize, no notice period. */
    public static Map<String, Object> draft(String contestId, List<String> judges) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("contestId", contestId);
        draft.put("level", "FINAL");
        draft.put("title", "决赛");
        draft.put("judges", judges);
        draft.put("prizes", List.of(prize("FIRST", "一等奖", 1), prize("SECOND", "二等奖", 1)));
        draft.put("noticePeriod", "PT0S");
        return draft;
    }

    public static Map<String, Object> prize(String code, String name, int count) {
        return Map.of("code", code, "name", name, "count", count);
    }

    /** What a liaison posts: a ranking, no prizes. */
    public static Map<String, Object> preliminary(String contestId, List<String> judges) {
        Map<String, Object> draft = draft(contestId, judges);
        draft.put("level", "PRELIMINARY");
        draft.put("title", "初赛");
        draft.remove("prizes");
        return draft;
    }

    public static Panel open(String contestId, List<String> judges) {
        return open(draft(contestId, judges));
    }

    public static Panel open(Map<String, Object> draft) {
        return open(draft, Api::organiser);
    }

    @SuppressWarnings("unchecked")
    public static Panel open(Map<String, Object> draft, Supplier<RequestSpecification> owner) {
        String id = owner.get()
                .body(draft)
                .post("/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Panel(id, (List<String>) draft.get("judges"), owner);
    }

    /** Blind code by entry id, as judges never see it. */
    public Map<String, String> codes() {
        List<Map<String, String>> works = owner.get()
                .get("/rounds/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("works");
        return works.stream().collect(Collectors.toMap(work -> work.get("entryId"), work -> work.get("code")));
    }

    public ValidatableResponse score(String judge, String code, Object scores) {
        return Api.judge(judge)
                .body(Map.of("scores", scores))
                .put("/rounds/" + id + "/works/" + code + "/score")
                .then();
    }

    /** The same mark for every criterion of the standard rubric. */
    public static Map<String, BigDecimal> all(String mark) {
        return Rubric.STANDARD.criteria().stream()
                .collect(Collectors.toMap(Criterion::code, criterion -> new BigDecimal(mark)));
    }

    /** Every judge gives a work marks, in the order of the jury. */
    public void scores(String code, String... marks) {
        for (int i = 0; i < judges.size(); i++) {
            score(judges.get(i), code, all(marks[i])).statusCode(200).body("state", is("SCORED"));
        }
    }

    public ValidatableResponse recuse(String judge, String code) {
        return Api.judge(judge)
                .body(Map.of("reason", "My pupil"))
                .post("/rounds/" + id + "/works/" + code + "/recusal")
                .then();
    }

    public ValidatableResponse excuse(String judge) {
        return owner.get()
                .body(Map.of("judge", judge, "reason", "Ill"))
                .post("/rounds/" + id + "/excusals")
                .then();
    }

    public ValidatableResponse close() {
        return owner.get().post("/rounds/" + id + "/closing").then();
    }

    public ValidatableResponse announce() {
        return owner.get().post("/rounds/" + id + "/announcement").then();
    }

    public ValidatableResponse publicResults() {
        return Api.anyone().get("/rounds/" + id + "/results").then();
    }
}
