package io.zhanbo.submission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.zhanbo.testing.Tokens;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A contest made for one test: open from {@link #START} for an hour, nominations for two, a repair window of ten minutes. */
public final class Season {

    public static final Instant START = Instant.parse("2030-04-01T00:00:00Z");
    public static final Instant CLOSES = START.plusSeconds(3_600);
    public static final Instant NOMINATIONS_CLOSE = START.plusSeconds(7_200);
    public static final long REPAIR_SECONDS = 600;
    public static final String UNIT = "xicheng";
    public static final String OTHER_UNIT = "no1-school";
    public static final String SCHOOL = "xicheng-no1";
    public static final String OTHER_SCHOOL = "xicheng-primary";

    private Season() {}

    public static String organiser() {
        return Tokens.of("organiser-1", "organiser");
    }

    public static String liaison() {
        return Tokens.liaison("liaison-1", UNIT);
    }

    public static String otherLiaison() {
        return Tokens.liaison("liaison-2", OTHER_UNIT);
    }

    public static String schoolLiaison() {
        return Tokens.liaison("liaison-3", SCHOOL);
    }

    /** The id of a new contest in which {@link #UNIT} has so many places. */
    public static String withQuota(int quota) {
        return of(definition(quota));
    }

    /** The id of a new contest that keeps people so long after its end. */
    public static String withRetention(String period) {
        Map<String, Object> definition = definition(1);
        definition.put("retention", period);
        return of(definition);
    }

    /** As {@link #withQuota}; below the unit stand {@link #SCHOOL} with two places and {@link #OTHER_SCHOOL} with one. */
    public static String withSchools(int quota) {
        return of(schools(quota));
    }

    /** The id of a new contest. */
    public static String of(Map<String, Object> definition) {
        String id = "contest-" + UUID.randomUUID();
        given().auth()
                .oauth2(organiser())
                .contentType(ContentType.JSON)
                .body(definition)
                .put("/contests/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> schools(int quota) {
        Map<String, Object> definition = definition(quota);
        definition.put(
                "units",
                List.of(
                        Map.of("unitId", UNIT, "name", "西城区教育局", "quota", quota, "minimum", 1),
                        Map.of("unitId", SCHOOL, "name", "西城区第一中学", "quota", 2, "parentId", UNIT),
                        Map.of("unitId", OTHER_SCHOOL, "name", "西城区实验小学", "quota", 1, "parentId", UNIT),
                        Map.of("unitId", OTHER_UNIT, "name", "市第一高级中学", "quota", 1)));
        return definition;
    }

    public static Map<String, Object> definition(int quota) {
        Map<String, Object> definition = new HashMap<>();
        definition.put("title", "强国复兴有我");
        definition.put("theme", "强国复兴有我");
        definition.put("organiser", "市教育局");
        definition.put("zone", "Asia/Shanghai");
        definition.put("seasonStart", START.toString());
        definition.put(
                "timeline",
                Map.of(
                        "opens", "PT0S",
                        "closes", "PT1H",
                        "nominationsClose", "PT2H",
                        "repair", "PT10M",
                        "showcaseFrom", "PT3H",
                        "showcaseUntil", "P30D"));
        definition.put("topics", List.of(choice("rule-of-law", "法治在我心"), choice("livelihood", "民生冷暖")));
        definition.put("forms", List.of(choice("micro-story", "微故事"), choice("micro-talk", "微讲述")));
        definition.put(
                "limits",
                Map.of(
                        "titleLength", 60,
                        "descriptionLength", 50,
                        "videoSeconds", 300,
                        "videoShortSide", 720,
                        "uploadBytes", 32 << 20));
        definition.put(
                "units",
                List.of(
                        Map.of("unitId", UNIT, "name", "西城区教育局", "quota", quota),
                        Map.of("unitId", OTHER_UNIT, "name", "市第一高级中学", "quota", 1)));
        return definition;
    }

    /** As {@link #definition}, with some moments of the timeline put elsewhere. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> timed(int quota, Map<String, String> moments) {
        Map<String, Object> definition = definition(quota);
        Map<String, Object> timeline = new HashMap<>((Map<String, Object>) definition.get("timeline"));
        timeline.putAll(moments);
        definition.put("timeline", timeline);
        return definition;
    }

    private static Map<String, String> choice(String code, String name) {
        return Map.of("code", code, "name", name);
    }

    /** Makes an address the only contact of {@link #UNIT}. */
    public static void contact(String contestId, String email) {
        Work.as(liaison())
                .body(Map.of("contacts", List.of(Map.of("email", email))))
                .put("/contests/" + contestId + "/units/" + UNIT + "/contacts")
                .then()
                .statusCode(200);
    }
}
