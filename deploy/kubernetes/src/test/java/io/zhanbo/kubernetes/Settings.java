package io.zhanbo.kubernetes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings a service has of its own and of the runtime, as its sources declare them.
 *
 * @param names      all of them, such as {@code zhanbo.storage.endpoint}
 * @param required   those without which it does not start
 * @param properties what it sets itself for every profile
 */
record Settings(Set<String> names, Set<String> required, Properties properties) {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("(@WithDefault\\(\"[^\"]*\"\\)\\s+)?([\\w.<>]+) (\\w+)\\(\\);");
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");

    static Settings of(String service) {
        var settings = new Settings(new TreeSet<>(), new TreeSet<>(), new Properties());
        for (Path module : List.of(Path.of("platform/runtime"), Path.of(service + "-service"))) {
            var main = REPOSITORY.resolve(module).resolve("src/main");
            files(main, ".properties").forEach(settings::addProperties);
            files(main, ".java").forEach(settings::addDeclared);
        }
        settings.required.removeAll(settings.properties.stringPropertyNames());
        return settings;
    }

    /** A setting's name as an environment variable. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void addProperties(Path file) {
        if (file.endsWith("application.properties") || file.endsWith("microprofile-config.properties")) {
            try {
                properties.load(new StringReader(Manifests.text(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void addDeclared(Path file) {
        var source = COMMENT.matcher(Manifests.text(file)).replaceAll("");
        PROPERTY.matcher(source).results().forEach(found -> names.add(found.group(1)));
        var mapping = MAPPING.matcher(source);
        if (mapping.find()) {
            METHOD.matcher(source).results().forEach(found -> {
                var name = mapping.group(1) + "." + dashed(found.group(3));
                names.add(name);
                if (found.group(1) == null && !found.group(2).startsWith("Optional")) {
                    required.add(name);
                }
            });
        }
    }

    private static String dashed(String method) {
        return method.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
