package io.zhanbo.media.report;

import io.zhanbo.events.media.Box;
import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.Severity;
import io.zhanbo.events.media.Verdict;
import io.zhanbo.media.asset.AssetState;
import io.zhanbo.media.job.JobState;
import io.zhanbo.media.job.failure.FailureClass;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All that is known of the newest revision of a video: what was handed in, what the checks saw, what was made of it, and how the work went. It names
 * nobody.
 *
 * @param zone          in which the page shows times
 * @param bytes         size of the upload
 * @param claimedSha256 digest announced by the contestant's device
 * @param sha256        true digest, null before the check
 * @param verdict       null before the check
 * @param film          measures, null before the check or if the file could not be read
 * @param findings      worst first
 */
record QcReport(
        String entryId,
        String contestId,
        ZoneId zone,
        int revision,
        Instant uploadedAt,
        Instant writtenAt,
        long bytes,
        String claimedSha256,
        String sha256,
        AssetState state,
        Verdict verdict,
        Film film,
        List<Seen> findings,
        List<Made> renditions,
        List<Work> work) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /**
     * A finding.
     *
     * @param evidence address of a picture that shows it, valid for a quarter of an hour; null if there is none
     */
    record Seen(
            String code,
            Severity severity,
            Double fromSeconds,
            Double toSeconds,
            Map<String, String> words,
            Map<String, String> advice,
            Box box,
            URI evidence) {

        /** The box as a style for the picture it lies on. */
        public String place() {
            return String.format(
                    Locale.ROOT,
                    "left:%.1f%%;top:%.1f%%;width:%.1f%%;height:%.1f%%",
                    100 * box.left(),
                    100 * box.top(),
                    100 * box.width(),
                    100 * box.height());
        }

        public String from() {
            return clock(fromSeconds);
        }

        public String to() {
            return clock(toSeconds);
        }

        private static String clock(double seconds) {
            return String.format(Locale.ROOT, "%d:%04.1f", (long) seconds / 60, seconds % 60);
        }
    }

    /**
     * A rendition.
     *
     * @param files how many it consists of
     * @param bytes all of them together
     * @param film  measures of the best form in it
     */
    record Made(RenditionKind kind, String profile, Instant publishedAt, int files, long bytes, Film film) {
        public String megabytes() {
            return QcReport.megabytes(bytes);
        }
    }

    /**
     * What was done, step by step.
     *
     * @param part         number of the part from 1, 0 for the whole step
     * @param failureClass of the last failure, or null
     */
    record Work(
            String step,
            int part,
            JobState state,
            int attempts,
            double progress,
            FailureClass failureClass,
            Instant startedAt,
            Instant endedAt) {

        /** How long the last attempt took, or null while it is not over. */
        public Long seconds() {
            return startedAt == null || endedAt == null
                    ? null
                    : Duration.between(startedAt, endedAt).toSeconds();
        }

        public long percent() {
            return Math.round(100 * progress);
        }
    }

    public String megabytes() {
        return megabytes(bytes);
    }

    /** A moment as the contest's people read it. */
    public String local(Instant moment) {
        return MINUTES.format(moment.atZone(zone)) + " (" + zone + ")";
    }

    public String length() {
        return Seen.clock(film.durationMillis() / 1000.0);
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
