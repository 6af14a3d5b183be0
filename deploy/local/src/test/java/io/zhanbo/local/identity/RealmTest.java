package io.zhanbo.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealmTest {
    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(Keycloak.realm());
    }

    @Test
    void hasTheRolesOfTheServices() {
        assertThat(realm.at("/roles/realm").findValuesAsText("name"))
                .containsExactlyInAnyOrder("contestant", "liaison", "organiser", "judge", "partner", "operator");
    }

    @Test
    void hasADemoAccountForEverybodyWhoTakesPart() {
        // Given
        Map<String, String> roles = new TreeMap<>();

        // When
        people().forEach(user -> roles.put(
                user.get("username").asText(), user.get("realmRoles").get(0).asText()));

        // Then
        assertThat(roles)
                .hasSize(14)
                .containsEntry("demo-teacher", "contestant")
                .containsEntry("demo-student", "contestant")
                .containsEntry("demo-pupil", "contestant")
                .containsEntry("demo-liaison", "liaison")
                .containsEntry("demo-liaison2", "liaison")
                .containsEntry("demo-organiser", "organiser")
                .containsEntry("demo-editor", "organiser")
                .containsEntry("demo-director", "organiser")
                .containsEntry("demo-judge-1", "judge")
                .containsEntry("demo-judge-5", "judge")
                .containsEntry("demo-operator", "operator");
    }

    @Test
    void everyAccountIsCompleteAndKnownByItsName() {
        assertThat(people()).allSatisfy(user -> {
            assertThat(user.get("id")).isEqualTo(user.get("username"));
            assertThat(user.get("email").asText()).isNotBlank();
            assertThat(user.get("firstName").asText()).isNotBlank();
            assertThat(user.get("lastName").asText()).isNotBlank();
            assertThat(user.get("requiredActions")).isEmpty();
        });
    }

    @Test
    void onlyLiaisonsHaveAUnit() {
        assertThat(people())
                .allSatisfy(user -> assertThat(user.has("attributes"))
                        .isEqualTo(user.get("realmRoles").get(0).asText().equals("liaison")));
    }

    @Test
    void onlyTheDemoClientTakesPasswords() {
        assertThat(realm.get("clients"))
                .filteredOn(client -> client.get("directAccessGrantsEnabled").asBoolean())
                .extracting(client -> client.get("clientId").asText())
                .containsExactly("zhanbo-demo");
    }

    private Iterable<JsonNode> people() {
        return StreamSupport.stream(realm.get("users").spliterator(), false)
                .filter(user -> !user.has("serviceAccountClientId"))::iterator;
    }
}
