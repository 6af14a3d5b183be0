package io.zhanbo.kubernetes;

import static io.zhanbo.kubernetes.Manifests.container;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The environment of every deployment, compared with the settings its service reads. */
class EnvironmentTest {
    /** Read by Kafka's clients, by the messaging channel, by the JVM. */
    private static final Set<String> OTHERS =
            Set.of("KAFKA_BOOTSTRAP_SERVERS", "MP_MESSAGING_INCOMING_EVENTS_ENABLED", "JAVA_TOOL_OPTIONS");

    private static final Set<String> ALWAYS_NEEDED = Set.of(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_OIDC_AUTH_SERVER_URL",
            "KAFKA_BOOTSTRAP_SERVERS",
            "ZHANBO_PUBLIC_BASE_URL");

    private static final Pattern CONFIDENTIAL = Pattern.compile("PASSWORD|USERNAME|SECRET|ACCESS_KEY|KEYSET|TOKEN");

    static Stream<Deployment> deployments() {
        return Manifests.deployments();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void sets_nothing_that_does_not_exist(Deployment deployment) throws IOException {
        // Given
        var settings = Settings.of(container(deployment).getName());
        var known = new TreeSet<>(OTHERS);
        known.addAll(QuarkusSettings.variables());
        Stream.concat(settings.names().stream(), settings.properties().stringPropertyNames().stream())
                .map(Settings::variable)
                .forEach(known::add);

        // When
        var unknown = variables(deployment);
        unknown.removeAll(known);

        // Then
        assertThat(known).contains("QUARKUS_OIDC_AUTH_SERVER_URL", "ZHANBO_STORAGE_ENDPOINT");
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void sets_everything_the_service_cannot_start_without(Deployment deployment) {
        // Given
        var required = Settings.of(container(deployment).getName()).required().stream()
                .map(Settings::variable)
                .toList();

        // When
        var set = variables(deployment);

        // Then
        assertThat(required).contains("ZHANBO_STORAGE_SECRET_KEY", "ZHANBO_CRYPTO_KEYSET");
        assertThat(set).containsAll(required).containsAll(ALWAYS_NEEDED);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void takes_what_is_confidential_from_secrets_alone(Deployment deployment) {
        // When
        var confidential = container(deployment).getEnv().stream()
                .filter(variable -> CONFIDENTIAL.matcher(variable.getName()).find())
                .toList();

        // Then
        assertThat(confidential).hasSizeGreaterThanOrEqualTo(5).allSatisfy(variable -> {
            assertThat(variable.getValue()).isNull();
            assertThat(variable.getValueFrom().getSecretKeyRef()).isNotNull();
            assertThat(variable.getValueFrom().getSecretKeyRef().getOptional()).isNull();
        });
    }

    @Test
    void keeps_nothing_confidential_in_the_manifests() {
        assertThat(Manifests.base(ConfigMap.class).flatMap(each -> each.getData().entrySet().stream()))
                .allSatisfy(entry -> {
                    assertThat(entry.getKey()).doesNotContainPattern(CONFIDENTIAL);
                    assertThat(entry.getValue()).doesNotContainPattern("(?i)password|://[^/]*@");
                });
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void refers_to_settings_that_are_there(Deployment deployment) {
        assertThat(container(deployment).getEnv())
                .filteredOn(each ->
                        each.getValueFrom() != null && each.getValueFrom().getConfigMapKeyRef() != null)
                .allSatisfy(each -> {
                    var reference = each.getValueFrom().getConfigMapKeyRef();
                    assertThat(Manifests.configMap(reference.getName()).getData())
                            .containsKey(reference.getKey());
                });
    }

    @Test
    void has_every_secret_explained() {
        // Given
        var readme = Manifests.text(Path.of("README.md"));

        // When
        var keys = Manifests.deployments()
                .flatMap(each -> container(each).getEnv().stream())
                .map(EnvVar::getValueFrom)
                .filter(Objects::nonNull)
                .filter(source -> source.getSecretKeyRef() != null)
                .map(source -> source.getSecretKeyRef().getKey())
                .distinct();

        // Then
        assertThat(keys).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    private static Set<String> variables(Deployment deployment) {
        var variables = new TreeSet<String>();
        container(deployment).getEnv().forEach(each -> variables.add(each.getName()));
        container(deployment)
                .getEnvFrom()
                .forEach(each -> variables.addAll(
                        Manifests.configMap(each.getConfigMapRef().getName())
                                .getData()
                                .keySet()));
        return variables;
    }
}
