package io.zhanbo.kubernetes;

import static io.zhanbo.kubernetes.Manifests.container;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every deployment. */
class WorkloadTest {

    static Stream<Deployment> deployments() {
        return Manifests.deployments();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void is_probed_on_its_management_port(Deployment deployment) {
        var container = container(deployment);
        assertProbe(container.getStartupProbe(), "/q/health/started");
        assertProbe(container.getLivenessProbe(), "/q/health/live");
        assertProbe(container.getReadinessProbe(), "/q/health/ready");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void listens_where_its_service_does(Deployment deployment) {
        // Given
        var properties = Settings.of(container(deployment).getName()).properties();

        // When
        var ports = container(deployment).getPorts();

        // Then
        assertThat(ports)
                .allSatisfy(port -> assertThat(port.getContainerPort())
                        .hasToString(properties.getProperty("quarkus." + port.getName() + ".port")));
        assertThat(ports).extracting(ContainerPort::getName).contains("management");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void says_what_it_needs_and_may_take(Deployment deployment) {
        var resources = container(deployment).getResources();
        assertThat(resources.getRequests()).containsKeys("cpu", "memory");
        assertThat(resources.getLimits()).containsKeys("memory", "ephemeral-storage");
    }

    @Test
    void a_workers_child_fits_into_its_memory_beside_the_jvm() {
        // Given
        var worker = container(deployments()
                .filter(each -> "media-worker".equals(each.getMetadata().getName()))
                .findFirst()
                .orElseThrow());
        var environment = worker.getEnv().stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));

        // When
        var child = new MemorySizeConverter()
                .convert(environment.get("ZHANBO_MEDIA_FFMPEG_MEMORY"))
                .asLongValue();

        // Then
        long limit = Quantity.getAmountInBytes(worker.getResources().getLimits().get("memory"))
                .longValueExact();
        var share = Pattern.compile("MaxRAMPercentage=(\\d+)").matcher(environment.get("JAVA_TOOL_OPTIONS"));
        assertThat(share.find()).isTrue();
        assertThat(child + limit * Long.parseLong(share.group(1)) / 100).isLessThanOrEqualTo(limit);
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void may_do_nothing_it_does_not_need(Deployment deployment) {
        // Given
        var pod = deployment.getSpec().getTemplate().getSpec();

        // When
        var context = container(deployment).getSecurityContext();

        // Then
        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getContainers()).hasSize(1);
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
        assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getPrivileged()).isNull();
        assertThat(context.getReadOnlyRootFilesystem()).isTrue();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void writes_to_nothing_but_a_scratch_volume_of_limited_size(Deployment deployment) {
        // When
        var volumes = deployment.getSpec().getTemplate().getSpec().getVolumes();

        // Then
        assertThat(volumes).extracting(Volume::getName).containsExactly("scratch");
        assertThat(volumes.get(0).getEmptyDir().getSizeLimit()).isNotNull();
        assertThat(container(deployment).getVolumeMounts())
                .singleElement()
                .satisfies(mount -> assertThat(mount.getMountPath()).isEqualTo("/tmp"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void runs_a_release_of_its_image(Deployment deployment) {
        // Given
        var images = (Collection<?>) Manifests.kustomization().get("images");

        // When
        var image = container(deployment).getImage();

        // Then
        assertThat(image).isEqualTo("zhanbo/" + container(deployment).getName() + "-service");
        assertThat(images.stream().map(each -> (Map<?, ?>) each))
                .filteredOn(each -> image.equals(each.get("name")))
                .singleElement()
                .satisfies(each -> assertThat(each.get("newTag").toString()).matches("\\d+\\.\\d+\\.\\d+"));
    }

    private static void assertProbe(Probe probe, String path) {
        assertThat(probe).isNotNull();
        assertThat(probe.getHttpGet().getPath()).isEqualTo(path);
        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("management");
    }
}
