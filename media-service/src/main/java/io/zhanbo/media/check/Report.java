package io.zhanbo.media.check;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.probe.Pictures;
import java.util.Comparator;
import java.util.List;

/**
 * What the checks make of a film.
 *
 * @param verdict        the strictest that any finding asks for
 * @param findings       worst first
 * @param film           its measures, or null if it could not be read
 * @param pictureSeconds how long there is something to see; sound may go on longer
 * @param pictures       small pictures of it, or null if it was not decoded
 */
public record Report(Verdict verdict, List<Finding> findings, Film film, double pictureSeconds, Pictures pictures) {

    /** Of a file that does not tell anything by its ends. */
    static final Report NOTHING = new Report(Verdict.ACCEPTED, List.of(), null, 0, null);

    /** @param findings with the contest's severities */
    static Report of(List<Finding> findings, Film film, double pictureSeconds, Pictures pictures) {
        var worstFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(finding -> Code.valueOf(finding.code()))
                        .thenComparing(Finding::fromSeconds, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var worst = worstFirst.isEmpty() ? Severity.INFO : worstFirst.get(0).severity();
        return new Report(verdict(worst), worstFirst, film, pictureSeconds, pictures);
    }

    /** The same with findings that were given evidence. */
    Report with(List<Finding> shown) {
        return new Report(verdict, shown, film, pictureSeconds, pictures);
    }

    private static Verdict verdict(Severity worst) {
        if (worst == Severity.REJECT) {
            return Verdict.REJECTED;
        }
        return worst == Severity.REVIEW ? Verdict.REVIEW : Verdict.ACCEPTED;
    }
}
