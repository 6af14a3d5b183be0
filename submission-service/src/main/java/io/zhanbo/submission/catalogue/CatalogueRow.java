package io.zhanbo.submission.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One row of a catalogue: an entry to be. */
@Entity
@Table(name = "catalogue_row")
class CatalogueRow {

    @Id
    private String id;

    @Column(name = "catalogue_id")
    private String catalogueId;

    @Column(name = "row_number")
    private int number;

    private byte[] cells;

    @Column(name = "script_index")
    private byte[] scriptIndex;

    @Column(name = "video_index")
    private byte[] videoIndex;
    /** Blind index of the name and phone in it; null unless it has both. */
    @Column(name = "person_index")
    @SuppressWarnings("UnusedVariable") // queries find it by this
    private byte[] personIndex;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "entry_id")
    private String entryId;

    @Enumerated(EnumType.STRING)
    private Remark remark;

    protected CatalogueRow() {}

    /** Its cells are yet to be written. */
    CatalogueRow(String catalogueId, int number) {
        this.id = catalogueId + "/" + number;
        this.catalogueId = catalogueId;
        this.number = number;
    }

    /**
     * @param sealed what was typed
     * @param script blind index of the script's file name, or null if there is none
     * @param video  likewise
     * @param person blind index of the name and phone, or null unless there are both
     */
    void write(byte[] sealed, byte[] script, byte[] video, byte[] person) {
        cells = sealed.clone();
        scriptIndex = script;
        videoIndex = video;
        personIndex = person;
    }

    /**
     * It was committed with this outcome.
     *
     * @param besides what is to be known besides, or null
     */
    void became(Outcome done, String entry, Remark besides) {
        outcome = done;
        entryId = entry;
        remark = besides;
    }

    String id() {
        return id;
    }

    String catalogueId() {
        return catalogueId;
    }

    /** As the spreadsheet shows it. */
    int number() {
        return number;
    }

    byte[] sealedCells() {
        return cells.clone();
    }

    Outcome outcome() {
        return outcome;
    }

    String entryId() {
        return entryId;
    }

    Remark remark() {
        return remark;
    }
}
