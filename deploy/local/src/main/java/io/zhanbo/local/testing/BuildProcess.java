package io.zhanbo.local.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** The JVM at the top of this one's ancestors: Maven, or a development environment. All its tests share one daemon. */
final class BuildProcess {
    private BuildProcess() {}

    static ProcessHandle find() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.iterate(Optional.of(self), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
                .map(Optional::get)
                .filter(BuildProcess::isJava)
                .reduce(self, (lower, upper) -> upper);
    }

    /** Named by process id and start time, as ids are used again. */
    static Path folderOf(ProcessHandle build) {
        long start = build.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return Path.of(System.getProperty("java.io.tmpdir"), "zhanbo-tests-" + build.pid() + "-" + start);
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.getFileName().toString().startsWith("java"))
                .isPresent();
    }
}
