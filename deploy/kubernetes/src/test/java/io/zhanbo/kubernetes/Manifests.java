package io.zhanbo.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The manifests beside this module. */
final class Manifests {
    static final Path BASE = Path.of("base");
    static final Path COMPONENTS = Path.of("components");
    static final String KUSTOMIZATION = "kustomization.yaml";

    private Manifests() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every manifest below a folder; kustomizations are none. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(KUSTOMIZATION))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<?, ?> kustomization() {
        return StrictYaml.documents(text(BASE.resolve(KUSTOMIZATION))).get(0);
    }

    static Stream<HasMetadata> base() {
        return files(BASE).stream().flatMap(file -> StrictYaml.manifests(text(file)).stream());
    }

    static <T extends HasMetadata> Stream<T> base(Class<T> kind) {
        return base().filter(kind::isInstance).map(kind::cast);
    }

    static Stream<Deployment> deployments() {
        return base(Deployment.class);
    }

    static ConfigMap configMap(String name) {
        return base(ConfigMap.class)
                .filter(each -> each.getMetadata().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Container container(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().get(0);
    }

    static Map<String, String> podLabels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    static boolean selects(Map<String, String> selector, Deployment deployment) {
        return podLabels(deployment).entrySet().containsAll(selector.entrySet());
    }
}
