package io.zhanbo.submission.mailbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file of a mail that was taken. */
@Entity
@Table(name = "received_mail_part")
class TakenPart {

    @Id
    private String id;

    @Column(name = "mail_id")
    @SuppressWarnings("UnusedVariable") // queries find it by this
    private String mailId;

    private byte[] report;

    @Column(name = "catalogue_id")
    @SuppressWarnings("UnusedVariable") // queries look for it
    private String catalogueId;

    protected TakenPart() {}

    /** @param catalogueId the catalogue it was, or null */
    TakenPart(String id, String mailId, byte[] sealedReport, String catalogueId) {
        this.id = id;
        this.mailId = mailId;
        this.report = sealedReport.clone();
        this.catalogueId = catalogueId;
    }

    String id() {
        return id;
    }

    byte[] sealedReport() {
        return report.clone();
    }
}
