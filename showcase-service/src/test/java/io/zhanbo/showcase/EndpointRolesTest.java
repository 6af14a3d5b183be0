package io.zhanbo.showcase;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.zhanbo.runtime.identity.Roles;
import io.zhanbo.testing.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint with every role: 401 or 403 for whoever may not, anything else for whoever may. */
@QuarkusTest
class EndpointRolesTest {
    private static final String NOBODY = "nobody";
    private static final Set<String> EVERYONE = Set.of(
            NOBODY, Roles.CONTESTANT, Roles.LIAISON, Roles.ORGANISER, Roles.JUDGE, Roles.PARTNER, Roles.OPERATOR);

    private record Endpoint(String method, String path, Set<String> allowed) {}

    private static final List<Endpoint> ENDPOINTS = List.of(
            new Endpoint("GET", "/", EVERYONE),
            new Endpoint("GET", "/exhibits/unknown", EVERYONE),
            new Endpoint("GET", "/feeds/atom.xml", EVERYONE),
            new Endpoint("GET", "/feeds/media.rss", EVERYONE),
            new Endpoint("GET", "/showcase/exhibits", Set.of(Roles.ORGANISER)),
            new Endpoint("POST", "/showcase/exhibits/unknown/reviews", Set.of(Roles.ORGANISER)),
            new Endpoint("POST", "/showcase/exhibits/unknown/publication", Set.of(Roles.ORGANISER)),
            new Endpoint("POST", "/showcase/exhibits/unknown/takedown", Set.of(Roles.ORGANISER)));

    static Stream<Arguments> matrix() {
        return ENDPOINTS.stream()
                .flatMap(endpoint -> EVERYONE.stream()
                        .sorted()
                        .map(role -> Arguments.of(
                                endpoint.method(),
                                endpoint.path(),
                                role,
                                endpoint.allowed().contains(role))));
    }

    @ParameterizedTest(name = "{0} {1} as {2}: {3}")
    @MethodSource("matrix")
    void rights(String method, String path, String role, boolean allowed) {
        // When
        int status = as(role).request(method, path).statusCode();

        // Then
        if (allowed) {
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isEqualTo(role.equals(NOBODY) ? 401 : 403);
        }
    }

    private static RequestSpecification as(String role) {
        var request = given().contentType("application/json");
        return role.equals(NOBODY) ? request : request.auth().oauth2(Tokens.of("someone", role));
    }
}
