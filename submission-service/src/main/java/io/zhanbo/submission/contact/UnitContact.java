package io.zhanbo.submission.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address at which a unit's liaison is written to, and from which the liaison may write. */
@Entity
@Table(name = "unit_contact")
class UnitContact {

    @Id
    private String id;

    @Column(name = "contest_id")
    private String contestId;

    @Column(name = "unit_id")
    private String unitId;

    /** Encrypted, bound to the id. */
    private byte[] address;

    @Enumerated(EnumType.STRING)
    private Language language;

    protected UnitContact() {}

    UnitContact(String id, String contestId, String unitId, byte[] address, Language language) {
        this.id = id;
        this.contestId = contestId;
        this.unitId = unitId;
        this.address = address;
        this.language = language;
    }

    void speaks(Language next) {
        language = next;
    }

    void encrypted(byte[] anew) {
        address = anew.clone();
    }

    String id() {
        return id;
    }

    String unitId() {
        return unitId;
    }

    byte[] encryptedAddress() {
        return address;
    }

    Language language() {
        return language;
    }
}
