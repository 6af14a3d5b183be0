package io.zhanbo.submission.mailbox;

import io.zhanbo.submission.contest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which files of a mail were taken, or laid at the desk if they were broken catalogues, and what was understood of them. None
 * is taken twice: by the next look, someone may have put something newer in its place.
 */
@ApplicationScoped
class TakenParts {

    private final EntityManager database;
    private final SealedReports sealedReports;

    TakenParts(EntityManager database, SealedReports sealedReports) {
        this.database = database;
        this.sealedReports = sealedReports;
    }

    /** What a file of a mail is called here: the same at every look, whatever is counted as a file by then. */
    static String id(ReceivedMail mail, String name, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String what = name + "\n" + RawMail.sha256(bytes);
            return mail.id() + "/" + Sha256.of(what.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was understood of it, if it was taken. */
    @Transactional
    Optional<Report> find(String id) {
        return Optional.ofNullable(database.find(TakenPart.class, id))
                .map(part -> sealedReports.open(part.sealedReport(), part.id()));
    }

    /** @param catalogueId the catalogue it was, or null */
    @Transactional
    void note(String id, ReceivedMail mail, Report understood, String catalogueId) {
        database.merge(new TakenPart(id, mail.id(), sealedReports.seal(understood, id), catalogueId));
    }

    /** The catalogues among them. */
    @Transactional
    List<String> catalogues(ReceivedMail mail) {
        return database.createQuery(
                        "select catalogueId from TakenPart where mailId = :mail and catalogueId is not null",
                        String.class)
                .setParameter("mail", mail.id())
                .getResultList();
    }

    @Transactional
    void forget(ReceivedMail mail) {
        database.createQuery("delete from TakenPart where mailId = :mail")
                .setParameter("mail", mail.id())
                .executeUpdate();
    }
}
