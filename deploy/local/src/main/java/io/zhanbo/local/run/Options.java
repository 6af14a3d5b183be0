package io.zhanbo.local.run;

import io.zhanbo.local.process.CannotStart;
import java.util.List;
import java.util.Set;

/**
 * What the caller asked for.
 *
 * @param fresh whether all data of earlier runs is deleted first
 * @param demo whether the demo is played when everything is up
 * @param exit whether everything is stopped after the demo
 */
public record Options(boolean fresh, boolean demo, boolean exit) {
    private static final Set<String> KNOWN = Set.of("--fresh", "--demo", "--exit");

    public static Options of(String... arguments) {
        List<String> given = List.of(arguments);
        given.stream().filter(argument -> !KNOWN.contains(argument)).findFirst().ifPresent(unknown -> {
            throw new CannotStart("There is no option " + unknown + ": try --help.");
        });
        return new Options(given.contains("--fresh"), given.contains("--demo"), given.contains("--exit"));
    }
}
