package io.zhanbo.submission.privacy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The erasure of an entry's people, and which of the other services have nothing left. */
@Entity
class Erasure {

    private static final List<String> SERVICES = List.of("judging", "media", "showcase");

    @Id
    @Column(name = "entry_id")
    private String entryId;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "told_again_at")
    private Instant toldAgainAt;

    @ElementCollection
    @CollectionTable(name = "erasure_acknowledgement", joinColumns = @JoinColumn(name = "entry_id"))
    @MapKeyColumn(name = "service")
    @Column(name = "done_at")
    private Map<String, Instant> acknowledged = new HashMap<>();

    protected Erasure() {}

    Erasure(String entryId, Instant erasedAt) {
        this.entryId = entryId;
        this.erasedAt = erasedAt;
    }

    /** The first word of a service counts: since then nothing is left there. */
    void acknowledge(String service, Instant doneAt) {
        acknowledged.putIfAbsent(service, doneAt);
    }

    void toldAgain(Instant now) {
        toldAgainAt = now;
    }

    String entryId() {
        return entryId;
    }

    Instant erasedAt() {
        return erasedAt;
    }

    ErasureView show(long filesLeft) {
        Map<String, Instant> services = new TreeMap<>();
        SERVICES.forEach(service -> services.put(service, acknowledged.get(service)));
        boolean complete = filesLeft == 0 && acknowledged.keySet().containsAll(SERVICES);
        return new ErasureView(entryId, erasedAt, filesLeft, services, complete);
    }
}
