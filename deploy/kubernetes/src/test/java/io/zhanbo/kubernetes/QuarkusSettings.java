package io.zhanbo.kubernetes;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The settings of Quarkus and its extensions, from the catalogue each extension's jar carries. */
final class QuarkusSettings {
    private static final String CATALOGUE = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private QuarkusSettings() {}

    static Set<String> variables() throws IOException {
        var json = new ObjectMapper();
        var variables = new TreeSet<String>();
        for (URL catalogue :
                Collections.list(QuarkusSettings.class.getClassLoader().getResources(CATALOGUE))) {
            variables.addAll(json.readTree(catalogue).findValuesAsText("environmentVariable"));
        }
        return variables;
    }
}
