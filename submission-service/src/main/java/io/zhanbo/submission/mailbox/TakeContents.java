package io.zhanbo.submission.mailbox;

import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.submission.catalogue.BringInCatalogue;
import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.catalogue.BroughtIn;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes of a mail's files what the desk would: drafts of catalogues, scripts and videos of the entries that name them. */
@ApplicationScoped
class TakeContents {

    private static final Set<String> SHEETS = Set.of("xlsx", "xls", "xlsm", "et", "ods", "csv");
    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "tar", "gz", "tgz");
    private static final int MOST_ERRORS = 50;

    private final BringInCatalogue bringInCatalogue;
    private final TakeFile takeFile;
    private final WhatIsMissing whatIsMissing;
    private final ProblemWords problemWords;

    TakeContents(
            BringInCatalogue bringInCatalogue,
            TakeFile takeFile,
            WhatIsMissing whatIsMissing,
            ProblemWords problemWords) {
        this.bringInCatalogue = bringInCatalogue;
        this.takeFile = takeFile;
        this.whatIsMissing = whatIsMissing;
        this.problemWords = problemWords;
    }

    /** @param arrivedAt decides what is in time */
    Taken take(Sender sender, MailContents contents, Instant arrivedAt) {
        Round round = new Round(sender, arrivedAt);
        List<Attachment> files = contents.attachments();
        files.stream().filter(file -> SHEETS.contains(file.ending())).forEach(round::catalogue);
        files.stream().filter(file -> ARCHIVES.contains(file.ending())).forEach(round::archive);
        files.stream()
                .filter(file -> !SHEETS.contains(file.ending()) && !ARCHIVES.contains(file.ending()))
                .forEach(round::file);
        if (files.isEmpty()) {
            round.report.add("nothing");
        }
        if (contents.hasLinks()) {
            round.report.add("links");
        }
        List<String> links = whatIsMissing.tell(round.entries, round.report, sender);
        return new Taken(round.report, links);
    }

    /**
     * What became of a mail's contents.
     *
     * @param links for the sender alone: each opens an entry to whoever holds it
     */
    record Taken(Report report, List<String> links) {}

    /** One mail. */
    private final class Round {

        private final Sender sender;
        private final Instant arrivedAt;
        private final Locale language;
        private final Report report = new Report();
        private final Set<String> entries = new LinkedHashSet<>();
        private Optional<String> catalogue = Optional.empty();

        Round(Sender sender, Instant arrivedAt) {
            this.sender = sender;
            this.arrivedAt = arrivedAt;
            this.language = Locale.forLanguageTag(sender.contact().language().tag());
        }

        void catalogue(Attachment file) {
            unlessRefused(file, () -> {
                BroughtIn brought = bringInCatalogue.bringIn(sender.contestId(), file.open(), arrivedAt, language);
                if (brought.errors().isEmpty()) {
                    catalogue = Optional.of(brought.catalogueId());
                    entries.addAll(brought.entryIds());
                    report.add(
                            "catalogue",
                            file.name(),
                            String.valueOf(brought.made()),
                            String.valueOf(brought.changed()),
                            String.valueOf(brought.left()));
                } else {
                    report.add(
                            "catalogue-broken",
                            file.name(),
                            String.valueOf(brought.errors().size()));
                    brought.errors().stream().limit(MOST_ERRORS).forEach(error -> report.add("cell", error));
                }
            });
        }

        void archive(Attachment file) {
            report.add("archive", file.name());
        }

        void file(Attachment file) {
            unlessRefused(file, () -> {
                catalogue = catalogue.or(() -> bringInCatalogue.latest(
                        sender.contestId(), sender.contact().unitId()));
                if (catalogue.isEmpty()) {
                    report.add("no-catalogue", file.name());
                } else {
                    NamedPlace place = bringInCatalogue.place(catalogue.get(), file.name());
                    entries.add(place.entryId());
                    takeFile.take(place, file, arrivedAt);
                    report.add(place.script() ? "script" : "video", file.name());
                }
            });
        }

        private void unlessRefused(Attachment file, Act act) {
            try {
                act.run();
            } catch (BrokenRule refusal) {
                report.add("refused", file.name(), problemWords.detail(refusal, language));
            } catch (MessagingException e) {
                report.add("damaged", file.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private interface Act {
        void run() throws IOException, MessagingException;
    }
}
