package io.zhanbo.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who reaches whom. */
class NetworkTest {

    @Test
    void nothing_is_open_unless_it_is_named() {
        assertThat(Manifests.base(NetworkPolicy.class))
                .filteredOn(policy -> policy.getMetadata().getName().equals("nothing-by-default"))
                .singleElement()
                .satisfies(policy -> {
                    assertThat(policy.getSpec().getPodSelector()).isEqualTo(new LabelSelector());
                    assertThat(policy.getSpec().getPolicyTypes()).containsExactly("Ingress", "Egress");
                    assertThat(policy.getSpec().getIngress()).isEmpty();
                    assertThat(policy.getSpec().getEgress()).isEmpty();
                });
    }

    @Test
    void a_worker_reaches_names_database_broker_and_storage_and_is_only_measured() {
        // Given
        var worker = deployment("media-worker");

        // When
        var out = portsOut(worker);
        var in = portsIn(worker);

        // Then
        assertThat(out).containsExactlyInAnyOrder("53", "5432", "9092", "9000");
        assertThat(in).containsExactly("management");
    }

    @Test
    void who_answers_people_also_reaches_the_identity_provider() {
        for (String name : Set.of("media-api", "judging", "showcase")) {
            assertThat(portsOut(deployment(name)))
                    .containsExactlyInAnyOrder("53", "5432", "9092", "9000", "443", "8443");
            assertThat(portsIn(deployment(name))).containsExactlyInAnyOrder("http", "management");
        }
    }

    @Test
    void only_submission_reaches_the_mail_server() {
        // Given
        var submission = deployment("submission");

        // When
        var out = portsOut(submission);
        var in = portsIn(submission);

        // Then
        assertThat(out).containsExactlyInAnyOrder("53", "5432", "9092", "9000", "443", "8443", "465", "587", "993");
        assertThat(in).containsExactlyInAnyOrder("http", "management");
    }

    @Test
    void no_rule_is_open_to_everyone() {
        assertThat(Manifests.base(NetworkPolicy.class)
                        .flatMap(policy -> Stream.concat(
                                policy.getSpec().getEgress().stream().map(rule -> rule.getTo()),
                                policy.getSpec().getIngress().stream().map(rule -> rule.getFrom()))))
                .isNotEmpty()
                .allSatisfy(peers -> assertThat(peers)
                        .isNotEmpty()
                        .allSatisfy(
                                peer -> assertThat(peer.getNamespaceSelector().getMatchLabels())
                                        .isNotEmpty()));
    }

    @Test
    void one_origin_leads_each_path_to_its_service() {
        // When
        var paths = paths().collect(Collectors.toMap(
                HTTPIngressPath::getPath, path -> path.getBackend().getService().getName()));

        // Then
        assertThat(paths)
                .isEqualTo(Map.of(
                        "/submission", "submission", "/media", "media-api", "/judging", "judging", "/", "showcase"));
        assertThat(paths()).allSatisfy(path -> {
            assertThat(path.getPathType()).isEqualTo("Prefix");
            assertThat(path.getBackend().getService().getPort().getName()).isEqualTo("http");
        });
    }

    @Test
    void no_service_leads_to_a_management_port() {
        assertThat(Manifests.base(Service.class)).allSatisfy(service -> {
            assertThat(service.getSpec().getPorts())
                    .singleElement()
                    .satisfies(
                            port -> assertThat(port.getTargetPort().getStrVal()).isEqualTo("http"));
            assertThat(Manifests.deployments()
                            .filter(each -> Manifests.selects(service.getSpec().getSelector(), each)))
                    .singleElement()
                    .satisfies(each -> assertThat(Manifests.container(each).getPorts())
                            .extracting(ContainerPort::getName)
                            .contains("http"));
        });
    }

    private static Stream<HTTPIngressPath> paths() {
        return Manifests.base(Ingress.class)
                .flatMap(ingress -> ingress.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream());
    }

    private static Deployment deployment(String name) {
        return Manifests.deployments()
                .filter(each -> each.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> portsOut(Deployment deployment) {
        return policiesFor(deployment)
                .flatMap(policy -> policy.getSpec().getEgress().stream())
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getValue().toString())
                .collect(Collectors.toSet());
    }

    private static Set<String> portsIn(Deployment deployment) {
        return policiesFor(deployment)
                .flatMap(policy -> policy.getSpec().getIngress().stream())
                .flatMap(rule -> rule.getPorts().stream())
                .map(port -> port.getPort().getValue().toString())
                .collect(Collectors.toSet());
    }

    private static Stream<NetworkPolicy> policiesFor(Deployment deployment) {
        return Manifests.base(NetworkPolicy.class)
                .filter(policy -> selects(policy.getSpec().getPodSelector(), deployment));
    }

    private static boolean selects(LabelSelector selector, Deployment deployment) {
        var labels = selector.getMatchLabels() == null ? Map.<String, String>of() : selector.getMatchLabels();
        return Manifests.selects(labels, deployment)
                && selector.getMatchExpressions().stream().allMatch(each -> holds(each, deployment));
    }

    private static boolean holds(LabelSelectorRequirement requirement, Deployment deployment) {
        if (!requirement.getOperator().equals("In")) {
            throw new IllegalArgumentException("Not understood here: " + requirement.getOperator());
        }
        return requirement.getValues().contains(Manifests.podLabels(deployment).get(requirement.getKey()));
    }
}
