package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhanbo.runtime.problem.BrokenRule;
import io.zhanbo.runtime.problem.ProblemWords;
import io.zhanbo.submission.catalogue.BringInCatalogue;
import io.zhanbo.submission.catalogue.BringInCatalogue.NamedPlace;
import io.zhanbo.submission.catalogue.BroughtIn;
import io.zhanbo.submission.mailbox.MailContents.Attachment;
import io.zhanbo.submission.mailbox.VerifySender.Sender;
import io.zhanbo.submission.notice.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    private final ReceivedMails mails;

    TakeContents(
            BringInCatalogue bringInCatalogue,
            TakeFile takeFile,
            WhatIsMissing whatIsMissing,
            ProblemWords problemWords,
            ReceivedMails mails) {
        this.bringInCatalogue = bringInCatalogue;
        this.takeFile = takeFile;
        this.whatIsMissing = whatIsMissing;
        this.problemWords = problemWords;
        this.mails = mails;
    }

    /** May be repeated: what was taken already stays as it is. */
    Taken take(ReceivedMail mail, Sender sender, MailContents contents) {
        Round round = new Round(mail, sender);
        List<Attachment> files = contents.attachments();
        files.stream().filter(file -> SHEETS.contains(file.ending())).forEach(round::catalogue);
        files.stream().filter(file -> ARCHIVES.contains(file.ending())).forEach(round::archive);
        files.stream()
                .filter(file -> !SHEETS.contains(file.ending()) && !ARCHIVES.contains(file.ending()))
                .forEach(round::file);
        if (contents.hasNameless()) {
            round.report.add("nameless");
        } else if (files.isEmpty()) {
            round.report.add("nothing");
        }
        if (contents.hasLinks()) {
            round.report.add("links");
        }
        List<String> links = whatIsMissing.tell(round.entries, round.report, sender);
        return new Taken(round.report, links, !round.entries.isEmpty());
    }

    /**
     * What became of a mail's contents.
     *
     * @param links    for the sender alone: each opens an entry to whoever holds it
     * @param anything whether there are entries that it is about
     */
    record Taken(Report report, List<String> links, boolean anything) {

        /** What its sender is told beyond the report. */
        List<String> lines(Words words) {
            List<String> lines = new ArrayList<>(links);
            if (!links.isEmpty()) {
                lines.add(words.say("mail.links-are-keys"));
            }
            if (anything) {
                lines.add(words.say("mail.drafts"));
            }
            return lines;
        }
    }

    /** One mail. */
    private final class Round {

        private final ReceivedMail mail;
        private final Sender sender;
        private final Locale language;
        private final Report report = new Report();
        private final Set<String> entries = new LinkedHashSet<>();
        private Optional<String> catalogue = Optional.empty();

        Round(ReceivedMail mail, Sender sender) {
            this.mail = mail;
            this.sender = sender;
            this.language = Locale.forLanguageTag(sender.contact().language().tag());
        }

        void catalogue(Attachment file) {
            unlessRefused(file, copy -> {
                BroughtIn brought = bringIn(copy);
                if (brought.errors().isEmpty()) {
                    catalogue = Optional.of(brought.catalogueId());
                    concern(brought.entryIds());
                    report.add(
                            "catalogue",
                            file.name(),
                            String.valueOf(brought.made()),
                            String.valueOf(brought.changed()),
                            String.valueOf(brought.left()));
                    brought.remarks().stream().limit(MOST_ERRORS).forEach(remark -> report.add("cell", remark));
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
            unlessRefused(file, copy -> {
                catalogue = catalogue.or(() -> bringInCatalogue.latest(
                        sender.contestId(), sender.contact().unitId()));
                if (catalogue.isEmpty()) {
                    report.add("no-catalogue", file.name());
                } else {
                    NamedPlace place = bringInCatalogue.place(catalogue.get(), file.name());
                    concern(List.of(place.entryId()));
                    takeFile.take(place, file, copy, mail.arrivedAt());
                    report.add(place.script() ? "script" : "video", file.name());
                }
            });
        }

        private BroughtIn bringIn(Path copy) throws IOException {
            try (InputStream bytes = Files.newInputStream(copy)) {
                return bringInCatalogue.bringIn(sender.contestId(), bytes, mail.arrivedAt(), language);
            }
        }

        /** Known at once, so that an erasure finds the mail even if the look comes to no end. */
        private void concern(List<String> entryIds) {
            entries.addAll(entryIds);
            QuarkusTransaction.requiringNew().run(() -> mails.concern(mail.id(), entryIds));
        }

        private void unlessRefused(Attachment file, Act act) {
            try {
                actOnCopy(file, act);
            } catch (BrokenRule refusal) {
                if (refusal.isMomentary()) {
                    throw refusal;
                }
                report.add("refused", file.name(), problemWords.detail(refusal, language));
            } catch (MessagingException e) {
                report.add("damaged", file.name());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** By way of a file on disk: a video does not fit into memory, and what is damaged shows before anything is made of it. */
        private void actOnCopy(Attachment file, Act act) throws IOException, MessagingException {
            Path copy = Files.createTempFile("attachment", "");
            try {
                file.copyTo(copy);
                act.run(copy);
            } finally {
                Files.delete(copy);
            }
        }
    }

    private interface Act {
        void run(Path copy) throws IOException, MessagingException;
    }
}
