package io.zhanbo.media.ffmpeg;

import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** What a child is wrapped in. The strongest isolation that works on this machine is found once, by trying. */
@Singleton
class Sandbox {
    private static final Logger LOG = Logger.getLogger(Sandbox.class);

    private final Programs programs;
    private final String bwrap;
    private final HostTool prlimit = HostTool.named("prlimit");
    private final HostTool setpriv = HostTool.named("setpriv");
    private final HostTool unshare = HostTool.named("unshare");
    private final Isolation isolation;

    Sandbox(Programs programs, FfmpegSettings settings) {
        this.programs = programs;
        this.bwrap = HostTool.named(settings.bwrap()).path();
        this.isolation = strongest();
        LOG.infof("Children are isolated by %s", isolation);
    }

    Isolation isolation() {
        return isolation;
    }

    /** Whether memory, time and file size of children are limited here. */
    boolean limits() {
        return prlimit.isThere();
    }

    /** Whether children die with this process. */
    boolean diesWithUs() {
        return isolation == Isolation.BWRAP || setpriv.isThere();
    }

    /** The words before a program's own: each runs the next in its place. */
    List<String> wrapping(Path directory, Limits limits) {
        var words = new ArrayList<String>();
        if (limits()) {
            words.addAll(prlimit(limits));
        }
        if (isolation == Isolation.BWRAP) {
            words.addAll(bwrap(directory));
        } else if (isolation == Isolation.UNSHARE) {
            words.addAll(unshare());
        }
        if (isolation != Isolation.BWRAP && diesWithUs()) {
            // Last, because entering a namespace clears it.
            words.addAll(List.of(setpriv.path(), "--pdeathsig", "KILL"));
        }
        return words;
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

    private List<String> unshare() {
        return List.of(unshare.path(), "--map-root-user", "--net", "--ipc");
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
        var tryOut = new ArrayList<>(bwrap(Path.of("/tmp")));
        tryOut.add("/usr/bin/true");
        if (HostTool.exitsWell(tryOut)) {
            return Isolation.BWRAP;
        }
        tryOut = new ArrayList<>(unshare());
        tryOut.add("/usr/bin/true");
        return HostTool.exitsWell(tryOut) ? Isolation.UNSHARE : Isolation.LIMITS;
    }
}
