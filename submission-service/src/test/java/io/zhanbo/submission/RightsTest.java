package io.zhanbo.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.zhanbo.testing.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may call what: every endpoint with every role and with none. */
@QuarkusTest
class RightsTest {

    private static final List<String> ROLES =
            List.of("contestant", "liaison", "organiser", "judge", "partner", "operator");
    private static final Set<String> EVERYONE = Set.copyOf(ROLES);

    static Stream<Arguments> endpoints() {
        Set<String> contestant = Set.of("contestant");
        Set<String> liaison = Set.of("liaison");
        Set<String> organiser = Set.of("organiser");
        Set<String> senders = Set.of("contestant", "liaison");
        Set<String> desk = Set.of("liaison", "organiser");
        Set<String> readers = Set.of("contestant", "liaison", "organiser");
        return Stream.of(
                Arguments.of(Method.GET, "/contests", EVERYONE, true),
                Arguments.of(Method.GET, "/contests/none", EVERYONE, true),
                Arguments.of(Method.PUT, "/contests/none", organiser, false),
                Arguments.of(Method.GET, "/contests/none/definition", organiser, false),
                Arguments.of(Method.POST, "/contests/none/copies", organiser, false),
                Arguments.of(Method.GET, "/contests/none/versions", organiser, false),
                Arguments.of(Method.GET, "/contests/none/versions/1", organiser, false),
                Arguments.of(Method.POST, "/contests/none/entries", contestant, false),
                Arguments.of(Method.GET, "/contests/none/catalogue/template", desk, false),
                Arguments.of(Method.GET, "/contests/none/catalogue", desk, false),
                Arguments.of(Method.POST, "/contests/none/catalogues", desk, false),
                Arguments.of(Method.GET, "/catalogues/none", desk, false),
                Arguments.of(Method.PUT, "/catalogues/none/rows/2", desk, false),
                Arguments.of(Method.POST, "/catalogues/none/commit", desk, false),
                Arguments.of(Method.POST, "/catalogues/none/files", desk, false),
                Arguments.of(Method.GET, "/contests/none/board", organiser, false),
                Arguments.of(Method.GET, "/contests/none/units/none/board", desk, false),
                Arguments.of(Method.GET, "/contests/none/units/none/preliminary", desk, false),
                Arguments.of(Method.GET, "/entries?contest=none", readers, false),
                Arguments.of(Method.GET, "/entries/none", readers, false),
                Arguments.of(Method.PUT, "/entries/none", contestant, false),
                Arguments.of(Method.POST, "/entries/none/submission", contestant, false),
                Arguments.of(Method.POST, "/entries/none/withdrawal", Set.of("contestant", "organiser"), false),
                Arguments.of(Method.GET, "/contests/none/units/none/contacts", Set.of("liaison", "organiser"), false),
                Arguments.of(
                        Method.GET,
                        "/contests/none/units/none/contacts/addresses",
                        Set.of("liaison", "organiser"),
                        false),
                Arguments.of(Method.PUT, "/contests/none/units/none/contacts", Set.of("liaison", "organiser"), false),
                Arguments.of(Method.GET, "/notices/unsubscribe/none", EVERYONE, true),
                Arguments.of(Method.POST, "/notices/unsubscribe/none", EVERYONE, true),
                Arguments.of(Method.POST, "/notices/unsubscribe/none/undo", EVERYONE, true),
                Arguments.of(Method.GET, "/mails", organiser, false),
                Arguments.of(Method.POST, "/mails/none/again", organiser, false),
                Arguments.of(Method.GET, "/operations/mails", Set.of("operator"), false),
                Arguments.of(Method.POST, "/operations/mails/none/retry", Set.of("operator"), false),
                Arguments.of(Method.POST, "/entries/none/script", readers, false),
                Arguments.of(Method.POST, "/entries/none/script/completion", readers, false),
                Arguments.of(Method.GET, "/entries/none/script/text", readers, false),
                Arguments.of(Method.GET, "/entries/none/script/file", readers, false),
                Arguments.of(Method.GET, "/entries/none/video/file", readers, false),
                Arguments.of(Method.GET, "/entries/none/revisions", readers, false),
                Arguments.of(Method.POST, "/entries/none/revival", contestant, false),
                Arguments.of(Method.POST, "/entries/none/uploads", readers, false),
                Arguments.of(Method.GET, "/uploads/none", readers, false),
                Arguments.of(Method.POST, "/uploads/none/parts", readers, false),
                Arguments.of(Method.POST, "/uploads/none/completion", readers, false),
                Arguments.of(Method.DELETE, "/uploads/none", readers, false),
                Arguments.of(Method.POST, "/entries/none/s3/multipart", readers, false),
                Arguments.of(Method.GET, "/entries/none/s3/multipart/none", readers, false),
                Arguments.of(Method.GET, "/entries/none/s3/multipart/none/1", readers, false),
                Arguments.of(Method.POST, "/entries/none/s3/multipart/none/complete", readers, false),
                Arguments.of(Method.DELETE, "/entries/none/s3/multipart/none", readers, false),
                Arguments.of(Method.POST, "/contests/none/extensions", organiser, false),
                Arguments.of(Method.GET, "/contests/none/extensions", organiser, false),
                Arguments.of(Method.DELETE, "/extensions/none", organiser, false),
                Arguments.of(Method.GET, "/entries/none/contact", readers, false),
                Arguments.of(Method.GET, "/entries/none/personal-data", Set.of("contestant", "organiser"), false),
                Arguments.of(Method.POST, "/entries/none/erasure", Set.of("contestant", "organiser"), false),
                Arguments.of(Method.GET, "/entries/none/erasure", Set.of("contestant", "organiser"), false),
                Arguments.of(Method.PUT, "/entries/none/consents", Set.of("contestant", "organiser"), false),
                Arguments.of(Method.GET, "/entries/none/guardian-consent", readers, false),
                Arguments.of(Method.PUT, "/entries/none/guardian-consent", desk, false),
                Arguments.of(Method.POST, "/entries/none/guardian-consent/revocation", readers, false),
                Arguments.of(Method.GET, "/contests/none/units/none/lookalikes", desk, false),
                Arguments.of(Method.POST, "/operations/person-keys/rewrapping", Set.of("operator"), false),
                Arguments.of(Method.GET, "/entries/none/deadline", readers, false),
                Arguments.of(Method.GET, "/entries/none/receipts", readers, false),
                Arguments.of(Method.GET, "/receipts/keys", EVERYONE, true),
                Arguments.of(Method.POST, "/receipts/verification", EVERYONE, true),
                Arguments.of(Method.POST, "/contests/none/invitations", liaison, false),
                Arguments.of(Method.GET, "/contests/none/invitations", senders, false),
                Arguments.of(Method.POST, "/entries/none/invitation", senders, false),
                Arguments.of(Method.DELETE, "/invitations/none", senders, false),
                Arguments.of(Method.GET, "/invitations/current", contestant, false),
                Arguments.of(Method.POST, "/invitations/acceptance", contestant, false),
                Arguments.of(Method.POST, "/entries/none/vouching", liaison, false),
                Arguments.of(Method.POST, "/entries/none/return", liaison, false),
                Arguments.of(Method.POST, "/entries/none/nomination", liaison, false),
                Arguments.of(Method.POST, "/entries/none/substitution", liaison, false),
                Arguments.of(Method.GET, "/contests/none/units/none/ranking", desk, false),
                Arguments.of(Method.PUT, "/contests/none/units/none/ranking", liaison, false),
                Arguments.of(Method.POST, "/contests/none/units/none/nominations", liaison, false),
                Arguments.of(Method.POST, "/entries/none/override", Set.of("liaison", "organiser"), false),
                Arguments.of(Method.POST, "/entries/none/rejection", Set.of("liaison", "organiser"), false));
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void onlyTheRightRolesGetIn(Method method, String path, Set<String> allowed, boolean open) {
        for (String role : ROLES) {
            int status = call(method, path, Tokens.of("someone", role));
            if (allowed.contains(role)) {
                assertThat(status).as(role).isIn(200, 400, 404, 422);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
        int withoutToken =
                given().contentType(ContentType.JSON).request(method, path).statusCode();
        assertThat(withoutToken).isIn(open ? Set.of(200, 400, 404) : Set.of(401));
        assertThat(call(method, path, "no.such.token")).isEqualTo(401);
    }

    private static int call(Method method, String path, String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{}")
                .request(method, path)
                .statusCode();
    }
}
