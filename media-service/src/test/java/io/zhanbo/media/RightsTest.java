package io.zhanbo.media;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.zhanbo.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every endpoint, every role. */
@QuarkusTest
class RightsTest {
    @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5} {6} {7}")
    @CsvSource({
        // method, path, contestant, liaison, organiser, judge, partner, operator
        "GET,  /videos/none,     403, 403, 404, 403, 403, 404",
        "GET,  /videos/none/progress,    404, 403, 404, 403, 403, 404",
        "GET,  /videos/none/report,      404, 403, 404, 403, 403, 404",
        "POST, /videos/none/steps/check, 403, 403, 403, 403, 403, 404",
        "GET,  /jobs,            403, 403, 403, 403, 403, 200",
        "POST, /jobs/none/retry, 403, 403, 403, 403, 403, 404",
        "GET,  /workers,         403, 403, 403, 403, 403, 200",
        "GET,  /queue,           403, 403, 403, 403, 403, 200",
        "GET,  /videos/none/renditions, 403, 403, 404, 403, 403, 404",
        "POST, /videos/none/renditions/XDCAM, 403, 403, 404, 403, 403, 404",
        "PUT,  /videos/none/poster, 403, 403, 404, 403, 403, 403"
    })
    void roles_may_what_they_should(
            String method,
            String path,
            int contestant,
            int liaison,
            int organiser,
            int judge,
            int partner,
            int operator) {
        // When / Then
        expect(method, path, "contestant", contestant);
        expect(method, path, "liaison", liaison);
        expect(method, path, "organiser", organiser);
        expect(method, path, "judge", judge);
        expect(method, path, "partner", partner);
        expect(method, path, "operator", operator);
        given().request(method, path).then().statusCode(401);
    }

    @Test
    void a_job_that_is_not_there_is_a_problem_document() {
        // When
        var answer = given().auth().oauth2(Tokens.of("o", "operator")).post("/jobs/none/retry");

        // Then
        answer.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:zhanbo:problem:not-found"));
    }

    private static void expect(String method, String path, String role, int status) {
        given().auth()
                .oauth2(Tokens.of("someone", role))
                .contentType("application/json")
                .body("PUT".equals(method) ? "{\"seconds\": 1}" : "")
                .request(method, path)
                .then()
                .statusCode(status);
    }
}
