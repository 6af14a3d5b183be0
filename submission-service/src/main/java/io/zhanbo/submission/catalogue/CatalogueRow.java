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

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "entry_id")
    private String entryId;

    protected CatalogueRow() {}

    /** Its cells are yet to be written. */
    CatalogueRow(String catalogueId, int number) {
        this.id = idOf(catalogueId, number);
        this.catalogueId = catalogueId;
        this.number = number;
    }

    static String idOf(String catalogueId, int number) {
        return catalogueId + "/" + number;
    }

    /**
     * @param sealed what was typed
     * @param script blind index of the script's file name, or null if there is none
     * @param video  likewise
     */
    void write(byte[] sealed, byte[] script, byte[] video) {
        cells = sealed.clone();
        scriptIndex = script;
        videoIndex = video;
    }

    /** It was committed with this outcome. */
    void became(Outcome done, String entry) {
        outcome = done;
        entryId = entry;
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
}
