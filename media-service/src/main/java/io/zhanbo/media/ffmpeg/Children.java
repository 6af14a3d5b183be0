package io.zhanbo.media.ffmpeg;

import io.zhanbo.media.job.failure.ResourceFault;
import io.zhanbo.media.job.failure.TransientFault;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts FFmpeg's programs as children: limited, without environment or network, killed when they overstep, dead when this process dies. */
@Singleton
public class Children {
    private final Programs programs;
    private final Sandbox sandbox;

    Children(Programs programs, Sandbox sandbox) {
        this.programs = programs;
        this.sandbox = sandbox;
    }

    /**
     * Runs a program to its end on the caller's thread.
     *
     * @param arguments without the program's name; relative paths are meant below {@code directory}
     * @param directory the only place the child may write to
     * @throws TransientFault   if the program does not start on this machine, or could not be limited here
     * @throws ResourceFault    if it failed for want of memory
     * @throws RuntimeException what the watcher threw; the child is dead then
     */
    public Outcome run(Program program, List<String> arguments, Path directory, Limits limits, Watcher watcher) {
        if (!sandbox.limits()) {
            throw new TransientFault(Sandbox.NO_LIMITS);
        }
        var command = new ArrayList<>(sandbox.wrapping(directory, limits));
        command.add(programs.path(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("LD_LIBRARY_PATH", programs.directory().toString());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
        // One heap per thread costs address space and keeps freed memory away from the others.
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        try {
            var outcome = new Child(builder.start(), limits, watcher).await();
            if (outcome.neverStarted()) {
                throw new TransientFault(program + " does not start on this machine: " + outcome.complaints());
            }
            if (outcome.lacksMemory()) {
                throw new ResourceFault(program + " did not get the memory it needs");
            }
            return outcome;
        } catch (IOException e) {
            throw new TransientFault("Cannot start " + command.get(0), e);
        }
    }
}
