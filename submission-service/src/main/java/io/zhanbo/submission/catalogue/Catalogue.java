package io.zhanbo.submission.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A catalogue that was brought in. It can be mended until it is committed, which happens once. */
@Entity
class Catalogue {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "unit_id")
    private String unitId;

    @Convert(converter = LayoutColumn.class)
    private Layout layout;

    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "staged_at")
    private Instant stagedAt;

    @Column(name = "committed_at")
    private Instant committedAt;

    protected Catalogue() {}

    Catalogue(String id, String contestId, String unitId, Layout layout, String fileSha256, Instant now) {
        this.id = id;
        this.contestId = contestId;
        this.unitId = unitId;
        this.layout = layout;
        this.fileSha256 = fileSha256;
        this.stagedAt = now;
    }

    /** @throws CatalogueCommitted if its rows are entries already */
    void requireStaged() {
        if (isCommitted()) {
            throw new CatalogueCommitted();
        }
    }

    void commit(Instant now) {
        requireStaged();
        committedAt = now;
    }

    boolean isCommitted() {
        return committedAt != null;
    }

    /** What the journal calls it. */
    String subject() {
        return "catalogue:" + id;
    }

    String id() {
        return id;
    }

    String contestId() {
        return contestId;
    }

    /** The unit of rows that name none; null if all must. */
    String unitId() {
        return unitId;
    }

    Layout layout() {
        return layout;
    }

    String fileSha256() {
        return fileSha256;
    }

    Instant stagedAt() {
        return stagedAt;
    }

    Instant committedAt() {
        return committedAt;
    }
}
