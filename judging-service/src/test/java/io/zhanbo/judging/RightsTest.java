package io.zhanbo.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.zhanbo.runtime.identity.Roles;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every endpoint with every role. A call that is let in ends at a contest or round that does not exist. */
@QuarkusTest
class RightsTest {

    private static final List<String> ROLES =
            List.of(Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER, Roles.JUDGE, Roles.PARTNER, Roles.OPERATOR);

    record Endpoint(Method method, String path, Set<String> allowed) {}

    static Stream<Endpoint> endpoints() {
        Set<String> organiser = Set.of(Roles.ORGANISER);
        Set<String> owners = Set.of(Roles.ORGANISER, Roles.LIAISON);
        Set<String> watchers = Set.of(Roles.ORGANISER, Roles.LIAISON, Roles.JUDGE);
        Set<String> judge = Set.of(Roles.JUDGE);
        return Stream.of(
                new Endpoint(Method.GET, "/contests/none/nominations", organiser),
                new Endpoint(Method.GET, "/contests/none/units/none/vouched", owners),
                new Endpoint(Method.POST, "/rounds", owners),
                new Endpoint(Method.GET, "/rounds?contest=none", watchers),
                new Endpoint(Method.GET, "/rounds/none", watchers),
                new Endpoint(Method.POST, "/rounds/none/cancellation", owners),
                new Endpoint(Method.POST, "/rounds/none/excusals", owners),
                new Endpoint(Method.POST, "/rounds/none/closing", owners),
                new Endpoint(Method.POST, "/rounds/none/announcement", owners),
                new Endpoint(Method.GET, "/rounds/none/works", judge),
                new Endpoint(Method.PUT, "/rounds/none/works/AAAAA/score", judge),
                new Endpoint(Method.POST, "/rounds/none/works/AAAAA/recusal", judge));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void without_a_token_nobody_gets_in(Endpoint endpoint) {
        Api.anyone()
                .body("{}")
                .request(endpoint.method(), endpoint.path())
                .then()
                .statusCode(401)
                .body("type", is("urn:zhanbo:problem:http-401"));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void only_the_named_roles_get_in(Endpoint endpoint) {
        for (String role : ROLES) {
            // When
            int status = Api.as("someone", role)
                    .body("{}")
                    .request(endpoint.method(), endpoint.path())
                    .statusCode();

            // Then
            if (endpoint.allowed().contains(role)) {
                assertThat(status).as(role).isIn(200, 400, 404);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @Test
    void results_are_for_everyone() {
        Api.anyone().get("/rounds/none/results").then().statusCode(404);
        ROLES.forEach(role ->
                Api.as("someone", role).get("/rounds/none/results").then().statusCode(404));
    }
}
