package io.zhanbo.submission.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private final TakenParts takenParts;
    private final WhatIsMissing whatIsMissing;
    private final ProblemWords problemWords;
    private final ReceivedMails mails;

    TakeContents(
            BringInCatalogue bringInCatalogue,
            TakeFile takeFile,
            TakenParts takenParts,
            WhatIsMissing whatIsMissing,
            ProblemWords problemWords,
            ReceivedMails mails) {
        this.bringInCatalogue = bringInCatalogue;
        this.takeFile = takeFile;
        this.takenParts = takenParts;
        this.whatIsMissing = whatIsMissing;
        this.problemWords = problemWords;
        this.mails = mails;
    }

    /** May be repeated: what was taken already is told again, and not touched. */
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

    /** One mail. */
    private final class Round {

        private final ReceivedMail mail;
        private final Sender sender;
        private final Locale language;
        private final Report report = new Report();
        private final Set<String> entries;
        private final Set<String> catalogues;

        Round(ReceivedMail mail, Sender sender) {
            this.mail = mail;
            this.sender = sender;
            this.language = Locale.forLanguageTag(sender.contact().language().tag());
            this.entries = new LinkedHashSet<>(mails.concerned(mail.id()));
            this.catalogues = new LinkedHashSet<>(takenParts.catalogues(mail));
        }

        void catalogue(Attachment file) {
            take(file, (part, copy) -> {
                BroughtIn brought = bringIn(copy);
                Report understood = new Report();
                if (brought.errors().isEmpty()) {
                    concern(brought.entryIds());
                    understood.add(
                            "catalogue",
                            file.name(),
                            String.valueOf(brought.made()),
                            String.valueOf(brought.changed()),
                            String.valueOf(brought.left()));
                    brought.remarks().stream().limit(MOST_ERRORS).forEach(remark -> report.add("cell", remark));
                } else {
                    understood.add(
                            "catalogue-broken",
                            file.name(),
                            String.valueOf(brought.errors().size()));
                    brought.errors().stream().limit(MOST_ERRORS).forEach(error -> understood.add("cell", error));
                }
                // A broken one waits at the desk: once is enough.
                catalogues.add(brought.catalogueId());
                taken(part, understood, brought.catalogueId());
            });
        }

        void archive(Attachment file) {
            report.add("archive", file.name());
        }

        void file(Attachment file) {
            take(file, (part, copy) -> {
                Optional<NamedPlace> place = bringInCatalogue.place(sender.contestId(), catalogues, file.name());
                if (place.isEmpty()) {
                    report.add("no-catalogue", file.name());
                } else {
                    concern(List.of(place.get().entryId()));
                    takeFile.take(place.get(), file, copy, mail.arrivedAt());
                    Report understood = new Report();
                    understood.add(place.get().script() ? "script" : "video", file.name());
                    taken(part, understood, null);
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

        /** Known at once, too, so that the next look leaves it alone. */
        private void taken(String part, Report understood, String catalogueId) {
            report.add(understood);
            QuarkusTransaction.requiringNew().run(() -> {
                // Unless an erasure has forgotten the mail meanwhile.
                if (mails.lock(mail.id()).isRemembered()) {
                    takenParts.note(part, mail, understood, catalogueId);
                }
            });
        }

        private void take(Attachment file, Act act) {
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
                String part = TakenParts.id(mail, file.name(), copy);
                Optional<Report> before = takenParts.find(part);
                if (before.isPresent()) {
                    report.add(before.get());
                } else {
                    act.run(part, copy);
                }
            } finally {
                Files.delete(copy);
            }
        }
    }

    private interface Act {
        void run(String part, Path copy) throws IOException, MessagingException;
    }
}
