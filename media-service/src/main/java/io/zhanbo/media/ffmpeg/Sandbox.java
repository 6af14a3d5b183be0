package io.zhanbo.media.ffmpeg;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What a child is wrapped in. The strongest isolation that works on this machine is found once, by trying. */
@Singleton
class Sandbox {
    private static final Logger LOG = Logger.getLogger(Sandbox.class);
    static final String NO_LIMITS =
            "prlimit is missing, and without limits no child is started; on Debian or Ubuntu: apt-get install -y util-linux";

    private static final List<String> NO_NETWORK = List.of("--map-root-user", "--net", "--ipc");
    /** The child is the first process of a world of its own, and the only one it sees. */
    private static final List<String> NO_NEIGHBOURS = List.of("--pid", "--fork", "--kill-child=KILL", "--mount-proc");

    /** Of a machine that FFmpeg shares with the services, those take what they need: someone waits for their answers. */
    private static final String NICENESS = "10";

    private final Programs programs;
    private final String bwrap;
    private final HostTool prlimit = HostTool.named("prlimit");
    private final HostTool nice = HostTool.named("nice");
    private final HostTool setpriv = HostTool.named("setpriv");
    private final HostTool unshare = HostTool.named("unshare");
    private final Isolation isolation;
    private final boolean alone;

    Sandbox(Programs programs, FfmpegSettings settings) {
        this.programs = programs;
        this.bwrap = HostTool.named(settings.bwrap()).path();
        // Where a container hides parts of /proc, no other can be mounted.
        this.alone = works(unshare(NO_NEIGHBOURS));
        this.isolation = strongest();
        LOG.infof("Children are isolated by %s", isolation);
        if (!limits()) {
            LOG.warn(NO_LIMITS);
        }
    }

    Isolation isolation() {
        return isolation;
    }

    /** Whether children see no process but their own. */
    boolean hidesProcesses() {
        return isolation == Isolation.BWRAP || isolation == Isolation.UNSHARE && alone;
    }

    /** Whether memory, time and file size of children can be limited here. */
    boolean limits() {
        return prlimit.isThere();
    }

    /** Whether children die with this process. */
    boolean diesWithUs() {
        return isolation == Isolation.BWRAP || setpriv.isThere();
    }

    /** The words before a program's own: each runs the next in its place. */
    List<String> wrapping(Path directory, Limits limits) {
        var words = new ArrayList<>(prlimit(limits));
        words.addAll(givingWay());
        switch (isolation) {
            case BWRAP -> words.addAll(bwrap(directory));
            case UNSHARE -> words.addAll(unshared());
            case LIMITS -> words.addAll(dying());
        }
        return words;
    }

    private List<String> givingWay() {
        return nice.isThere() ? List.of(nice.path(), "-n", NICENESS) : List.of();
    }

    /** To die with us comes last, because entering a namespace clears it; but before an unshare that stays outside and takes its child along. */
    private List<String> unshared() {
        var first = alone ? dying() : unshare(List.of());
        var second = alone ? unshare(NO_NEIGHBOURS) : dying();
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<String> dying() {
        return setpriv.isThere() ? List.of(setpriv.path(), "--pdeathsig", "KILL") : List.of();
    }

    private List<String> prlimit(Limits limits) {
        long cpu = Math.max(1, limits.cpu().toSeconds());
        return List.of(
                prlimit.path(),
                "--cpu=" + cpu + ":" + (cpu + 2),
                "--as=" + limits.memoryBytes(),
                "--fsize=" + limits.fileBytes(),
                "--nofile=256",
                "--core=0");
    }

    private List<String> unshare(List<String> more) {
        var words = new ArrayList<>(List.of(unshare.path()));
        words.addAll(NO_NETWORK);
        words.addAll(more);
        return words;
    }

    private List<String> bwrap(Path directory) {
        var words = new ArrayList<>(List.of(bwrap, "--unshare-all", "--die-with-parent", "--new-session"));
        for (String place : List.of("/usr", "/lib", "/lib64", "/etc/ld.so.cache")) {
            words.addAll(List.of("--ro-bind-try", place, place));
        }
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        words.addAll(List.of("--ro-bind", cacheRoot(), cacheRoot()));
        words.addAll(List.of("--bind", directory.toString(), directory.toString(), "--chdir", directory.toString()));
        return words;
    }

    /** The libraries beside the programs may be links to elsewhere in JavaCPP's cache. */
    private String cacheRoot() {
        var directory = programs.directory();
        for (var each = directory; each != null; each = each.getParent()) {
            if (each.endsWith("cache") && Files.isDirectory(each)) {
                return each.toString();
            }
        }
        return directory.toString();
    }

    private Isolation strongest() {
        if (works(bwrap(Path.of("/tmp")))) {
            return Isolation.BWRAP;
        }
        return alone || works(unshare(List.of())) ? Isolation.UNSHARE : Isolation.LIMITS;
    }

    private static boolean works(List<String> wrapping) {
        var tryOut = new ArrayList<>(wrapping);
        tryOut.add("/usr/bin/true");
        return HostTool.exitsWell(tryOut);
    }
}
