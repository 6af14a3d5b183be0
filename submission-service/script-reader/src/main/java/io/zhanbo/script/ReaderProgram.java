package io.zhanbo.script;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@link ReadScript} with all it needs, to be started as a child. It travels in this module's own jar, so that the libraries that
 * look into documents are never on the class path of a service.
 */
public final class ReaderProgram {

    private static final String MAIN = "io/zhanbo/script/ReadScript.class";
    private static final String INDEX = "/script-reader/index";

    private ReaderProgram() {}

    /** The class to start. */
    public static String mainClass() {
        return "io.zhanbo.script.ReadScript";
    }

    /**
     * Unpacks it.
     *
     * @return the class path to start it with
     */
    public static String unpackTo(Path folder) throws IOException {
        copy("/" + MAIN, folder.resolve(MAIN));
        List<String> classPath = new ArrayList<>(List.of(folder.toString()));
        for (String library : index()) {
            Path copied = folder.resolve(library);
            copy("/script-reader/" + library, copied);
            classPath.add(copied.toString());
        }
        return String.join(File.pathSeparator, classPath);
    }

    /** The libraries' file names, as the build wrote them down. */
    private static List<String> index() throws IOException {
        try (InputStream names = ReaderProgram.class.getResourceAsStream(INDEX)) {
            return List.of(new String(names.readAllBytes(), StandardCharsets.UTF_8)
                            .strip()
                            .split(":"))
                    .stream()
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .toList();
        }
    }

    private static void copy(String resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream bytes = ReaderProgram.class.getResourceAsStream(resource)) {
            Files.copy(bytes, target);
        }
    }
}
