package io.zhanbo.submission.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A signed receipt as it was issued; never changed. */
@Entity
class Receipt {

    @Id
    private long number;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;

    private int revision;

    @Column(name = "issued_at")
    private Instant issuedAt;

    /** The receipt itself, a compact JWS. */
    private String signed;

    protected Receipt() {}

    Receipt(Claims claims, Instant issuedAt, String signed) {
        this.number = claims.number();
        this.entryId = claims.entry();
        this.kind = claims.kind();
        this.revision = claims.video().revision();
        this.issuedAt = issuedAt;
        this.signed = signed;
    }

    long number() {
        return number;
    }

    ReceiptKind kind() {
        return kind;
    }

    int revision() {
        return revision;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    String signed() {
        return signed;
    }
}
