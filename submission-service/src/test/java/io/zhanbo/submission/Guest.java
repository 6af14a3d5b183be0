package io.zhanbo.submission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Someone without an account, who has nothing but an invitation's token. */
public record Guest(String token) {

    /** Invited by the liaison of {@link Season#UNIT} to begin an entry. */
    public static Guest newEntrant(String contestId) {
        return invited(Work.as(Season.liaison()).post("/contests/" + contestId + "/invitations"));
    }

    public static Guest invited(Response invitation) {
        return new Guest(invitation.then().statusCode(201).extract().path("token"));
    }

    public RequestSpecification call() {
        return given().header("Authorization", "Invitation " + token).contentType(ContentType.JSON);
    }

    public Response begin(String contestId, Map<String, Object> form) {
        return call().body(form).post("/contests/" + contestId + "/entries");
    }

    /** The id of a new entry. */
    public String drafts(String contestId) {
        return begin(contestId, Work.form()).then().statusCode(201).extract().path("id");
    }

    public Response see(String entryId) {
        return call().get("/entries/" + entryId);
    }

    public String partUrl(String uploadId, int number) {
        return call().body(Map.of("numbers", List.of(number)))
                .post("/uploads/" + uploadId + "/parts")
                .then()
                .statusCode(200)
                .extract()
                .path("urls.'" + number + "'");
    }
}
