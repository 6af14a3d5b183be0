package io.zhanbo.local.run;

import io.zhanbo.local.process.CannotStart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Plays the sample contest through the public interfaces, in a process of its own that writes to our terminal. */
final class Demo {
    private Demo() {}

    /** @return its exit code: 0 if every step held */
    static int play(Places places) throws IOException, InterruptedException {
        Path target = places.checkout().resolve("deploy/journey/target");
        Path libraries = target.resolve("demo.classpath");
        if (Files.notExists(libraries)) {
            throw new CannotStart(libraries + " is not there: build with `mvn package -DskipTests` first.");
        }
        String classPath = target.resolve("classes")
                + File.pathSeparator
                + Files.readString(libraries).strip();
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath,
                        "io.zhanbo.journey.Demo")
                .directory(places.checkout().toFile())
                .inheritIO()
                .start()
                .waitFor();
    }
}
