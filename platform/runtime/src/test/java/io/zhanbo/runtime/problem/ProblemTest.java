package io.zhanbo.runtime.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @Test
    void tells_a_broken_rule_in_english() {
        // When
        var answer = given().header("Accept-Language", "en-GB,en;q=0.9").get("/troubles/rule");

        // Then
        assertProblem(answer.then(), 409, "too-many-guests")
                .body("title", equalTo("Too many guests"))
                .body("detail", equalTo("5 came, but it's 3 seats."))
                .body("seats", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh", "zh-Hans-CN,en;q=0.5", "fr", "not a language;;"})
    @NullSource
    void tells_it_in_chinese_unless_asked_for_english(String languages) {
        // Given
        var request = languages == null ? given() : given().header("Accept-Language", languages);

        // When
        var answer = request.get("/troubles/rule");

        // Then
        assertProblem(answer.then(), 409, "too-many-guests")
                .body("title", equalTo("客人太多"))
                .body("detail", equalTo("来了5位，只有3个座位。"));
    }

    @ParameterizedTest
    @CsvSource({"en,Not found", "zh-CN,没有找到"})
    void tells_what_is_missing_without_saying_whether_it_exists(String language, String title) {
        // When
        var answer = given().header("Accept-Language", language).get("/troubles/missing");

        // Then
        assertProblem(answer.then(), 404, "not-found")
                .body("title", equalTo(title))
                .body("what", equalTo("guest"));
    }

    @ParameterizedTest
    @CsvSource({"en,Please sign in", "zh-CN,请先登录"})
    void asks_who_has_no_token_to_sign_in(String language, String title) {
        // When
        var answer = given().header("Accept-Language", language).get("/troubles/organisers");

        // Then
        assertProblem(answer.then(), 401, "http-401")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("title", equalTo(title));
    }

    @Test
    void asks_who_has_a_forged_token_to_sign_in() {
        // When
        var answer =
                given().auth().oauth2(Tokens.of("eve", Roles.ORGANISER) + "x").get("/troubles/organisers");

        // Then
        assertProblem(answer.then(), 401, "http-401");
    }

    @ParameterizedTest
    @CsvSource({"en,Not allowed", "zh-CN,没有权限"})
    void refuses_who_has_another_role(String language, String title) {
        // When
        var answer = given().auth()
                .oauth2(Tokens.of("julia", Roles.JUDGE))
                .header("Accept-Language", language)
                .get("/troubles/organisers");

        // Then
        assertProblem(answer.then(), 403, "http-403").body("title", equalTo(title));
    }

    @Test
    void knows_no_such_address() {
        // When
        var answer = given().header("Accept-Language", "en").get("/troubles/none");

        // Then
        assertProblem(answer.then(), 404, "http-404").body("title", equalTo("Not found"));
    }

    @Test
    void knows_no_such_method() {
        // When
        var answer = given().header("Accept-Language", "en").delete("/troubles/rule");

        // Then
        assertProblem(answer.then(), 405, "http-405").body("title", equalTo("Not possible here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":", "[]", "{\"name\":\"Ann\",\"age\":\"old\"}"})
    void says_that_a_body_cannot_be_read(String body) {
        // When
        var answer = given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/troubles/guests");

        // Then
        assertProblem(answer.then(), 400, "http-400").body("title", equalTo("The request cannot be read"));
    }

    @Test
    void names_the_field_that_breaks_a_constraint() {
        // When
        var answer = given().header("Accept-Language", "en")
                .contentType(ContentType.JSON)
                .body("{\"name\":\" \",\"age\":9}")
                .post("/troubles/guests");

        // Then
        assertProblem(answer.then(), 400, "http-400").body("violations[0].field", containsString("name"));
    }

    @Test
    void takes_no_other_kind_of_content() {
        // When
        var answer = given().header("Accept-Language", "en")
                .contentType(ContentType.XML)
                .body("<guest/>")
                .post("/troubles/guests");

        // Then
        assertProblem(answer.then(), 415, "http-415");
    }

    @Test
    void keeps_the_cause_of_a_bug_to_itself() {
        // When
        var answer = given().header("Accept-Language", "en").get("/troubles/bug");

        // Then
        assertProblem(answer.then(), 500, "http-500").body("title", equalTo("Something went wrong on our side"));
        assertThat(answer.asString()).doesNotContain("geheim", "IllegalState", "jdbc");
    }

    private static ValidatableResponse assertProblem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhanbo:problem:" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("title", not(containsString("{0}")));
    }
}
