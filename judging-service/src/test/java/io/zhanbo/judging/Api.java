package io.zhanbo.judging;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.testing.Tokens;

/** The REST interface, as different people call it. */
public final class Api {

    private Api() {}

    public static RequestSpecification organiser() {
        return as("organiser-1", Roles.ORGANISER);
    }

    public static RequestSpecification liaison(String unitId) {
        return anyone().auth().oauth2(Tokens.liaison("liaison-of-" + unitId, unitId));
    }

    public static RequestSpecification judge(String userId) {
        return as(userId, Roles.JUDGE);
    }

    public static RequestSpecification chineseOrganiser() {
        return in("zh-CN").auth().oauth2(Tokens.of("organiser-1", Roles.ORGANISER));
    }

    public static RequestSpecification as(String userId, String... roles) {
        return anyone().auth().oauth2(Tokens.of(userId, roles));
    }

    public static RequestSpecification anyone() {
        return in("en");
    }

    private static RequestSpecification in(String language) {
        return given().contentType(ContentType.JSON).header("Accept-Language", language);
    }
}
