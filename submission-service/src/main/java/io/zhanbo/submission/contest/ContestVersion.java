package io.zhanbo.submission.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The rules of a contest as they were from one change to the next; never altered. */
@Entity
@Table(name = "contest_version")
class ContestVersion {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    private long version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    private String definition;

    private String sha256;

    protected ContestVersion() {}

    ContestVersion(Contest contest, String changedBy, Instant changedAt) {
        this.id = idOf(contest.id(), contest.version());
        this.contestId = contest.id();
        this.version = contest.version();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
        this.definition = new DefinitionColumn().convertToDatabaseColumn(contest.definition());
        this.sha256 = Sha256.of(definition.getBytes(StandardCharsets.UTF_8));
    }

    static String idOf(String contestId, long version) {
        return contestId + "/" + version;
    }

    /** As it was written down then, to the letter: its digest is that of these bytes in UTF-8. */
    String definition() {
        return definition;
    }

    View view() {
        return new View(version, changedAt, changedBy, sha256);
    }

    /**
     * What is listed of it.
     *
     * @param version   1 for the first, then one more with every change
     * @param changedBy id of whoever made it so; {@code system} for a definition file
     * @param sha256    digest of the definition's bytes, in lower-case hex
     */
    record View(long version, Instant changedAt, String changedBy, String sha256) {}
}
