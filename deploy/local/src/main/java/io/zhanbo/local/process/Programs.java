package io.zhanbo.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** The programs of this machine. */
final class Programs {
    private Programs() {}

    /** Whether all of them are on the path. */
    static boolean exist(String... names) {
        return Arrays.stream(names).allMatch(Programs::exists);
    }

    private static boolean exists(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
