package io.zhanbo.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads manifests and refuses what a cluster would drop without a word: unknown fields, unknown kinds, doubled keys. */
final class StrictYaml {
    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of(
            "v1/Namespace", Namespace.class,
            "v1/ConfigMap", ConfigMap.class,
            "v1/Service", Service.class,
            "apps/v1/Deployment", Deployment.class,
            "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1/Ingress", Ingress.class,
            "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class);

    private static final ObjectMapper MAPPER = new ObjectMapper().setAnnotationIntrospector(new NoCatchAll());

    private StrictYaml() {}

    static List<HasMetadata> manifests(String yaml) {
        return documents(yaml).stream().map(StrictYaml::manifest).toList();
    }

    static List<Map<?, ?>> documents(String yaml) {
        var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return StreamSupport.stream(new Load(settings).loadAllFromString(yaml).spliterator(), false)
                .<Map<?, ?>>map(document -> (Map<?, ?>) document)
                .toList();
    }

    private static HasMetadata manifest(Map<?, ?> document) {
        var kind = document.get("apiVersion") + "/" + document.get("kind");
        if (!KINDS.containsKey(kind)) {
            throw new IllegalArgumentException("Unknown kind: " + kind);
        }
        return MAPPER.convertValue(document, KINDS.get(kind));
    }

    /** The models keep unknown fields in a map of their own; without it they are errors. */
    private static final class NoCatchAll extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated any) {
            return false;
        }
    }
}
