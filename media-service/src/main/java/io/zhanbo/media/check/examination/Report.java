package io.zhanbo.media.check.examination;

import io.zhanbo.events.media.Code;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.Finding;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.check.Evidence;
import io.zhanbo.media.pixels.Pictures;
import java.util.Comparator;
import java.util.List;

/**
 * What the checks make of a film.
 *
 * @param verdict        the strictest that any finding asks for
 * @param findings       worst first
 * @param film           its measures, or null if it could not be read
 * @param pictureSeconds how long there is something to see; sound may go on longer
 * @param fieldOrder     whether its frames are made of half pictures, and in which order, by FFprobe's word; null if that was not looked at
 * @param pictures       small pictures of it, or null if it was not decoded
 */
public record Report(
        Verdict verdict,
        List<Finding> findings,
        Film film,
        double pictureSeconds,
        String fieldOrder,
        Pictures pictures) {

    /** Of a file that does not tell anything by its ends. */
    static final Report NOTHING = new Report(Verdict.ACCEPTED, List.of(), null, 0, null, null);

    /** @param findings with the contest's severities */
    static Report of(List<Finding> findings, Evidence evidence) {
        double seconds = evidence.isDecoded() ? evidence.pictureSeconds() : 0;
        return of(findings, Films.of(evidence), seconds, evidence.fieldOrder(), evidence.pictures());
    }

    /** Of a file that is no film. */
    static Report of(List<Finding> findings) {
        return of(findings, null, 0, null, null);
    }

    private static Report of(
            List<Finding> findings, Film film, double pictureSeconds, String fieldOrder, Pictures pictures) {
        var worstFirst = findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(finding -> Code.valueOf(finding.code()))
                        .thenComparing(Finding::fromSeconds, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var worst = worstFirst.isEmpty() ? Severity.INFO : worstFirst.get(0).severity();
        return new Report(verdict(worst), worstFirst, film, pictureSeconds, fieldOrder, pictures);
    }

    /** The same with findings that were given evidence. */
    Report with(List<Finding> shown) {
        return new Report(verdict, shown, film, pictureSeconds, fieldOrder, pictures);
    }

    private static Verdict verdict(Severity worst) {
        if (worst == Severity.REJECT) {
            return Verdict.REJECTED;
        }
        return worst == Severity.REVIEW ? Verdict.REVIEW : Verdict.ACCEPTED;
    }
}
