package io.zhanbo.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestsTest {

    static Stream<Path> files() {
        return Stream.of(Manifests.BASE, Manifests.COMPONENTS).flatMap(folder -> Manifests.files(folder).stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void can_be_read_strictly(Path file) {
        // When
        var manifests = StrictYaml.manifests(Manifests.text(file));

        // Then
        assertThat(manifests)
                .isNotEmpty()
                .allSatisfy(
                        manifest -> assertThat(manifest.getMetadata().getName()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{apiVersion: v1, kind: Service, metadata: {name: a}, spec: {port: 80}}",
                "{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}, spec: {replicas: two}}",
                "{apiVersion: apps/v1beta1, kind: Deployment, metadata: {name: a}}",
                "{apiVersion: v1, kind: Service, kind: Service, metadata: {name: a}}"
            })
    void would_not_be_read_with_a_mistake(String mistaken) {
        assertThatThrownBy(() -> StrictYaml.manifests(mistaken)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void are_all_part_of_the_base() {
        // Given
        var listed = (Collection<?>) Manifests.kustomization().get("resources");

        // When
        var there = Manifests.files(Manifests.BASE).stream()
                .map(file -> file.getFileName().toString())
                .toList();

        // Then
        assertThat(listed.stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void have_a_deployment_behind_every_service_and_budget() {
        // Given
        var selectors = Stream.concat(
                        Manifests.base(Service.class)
                                .map(service -> service.getSpec().getSelector()),
                        Manifests.base(PodDisruptionBudget.class)
                                .map(budget -> budget.getSpec().getSelector().getMatchLabels()))
                .toList();

        // When, Then
        assertThat(selectors)
                .hasSize(4 + 5)
                .allSatisfy(selector -> assertThat(
                                Manifests.deployments().filter(each -> Manifests.selects(selector, each)))
                        .hasSize(1));
    }

    @Test
    void run_the_four_services_with_media_in_two_roles() {
        assertThat(Manifests.deployments().map(each -> each.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(
                        List.of("submission", "media-api", "media-worker", "judging", "showcase"));
    }
}
