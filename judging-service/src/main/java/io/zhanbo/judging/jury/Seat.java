package io.zhanbo.judging.jury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A judge's place on the jury of one round. */
@Entity
@Table(name = "seat")
public class Seat {

    @Id
    private String id;

    @Column(updatable = false)
    private String roundId;

    @Column(updatable = false)
    private String judge;

    @Column(updatable = false)
    private long seed;

    private String excuse;
    private Instant excusedAt;

    protected Seat() {}

    /**
     * @param judge user id
     * @param seed  random; decides in which order this judge sees the works
     */
    public Seat(String roundId, String judge, long seed) {
        this.id = UUID.randomUUID().toString();
        this.roundId = roundId;
        this.judge = judge;
        this.seed = seed;
    }

    /**
     * Frees the judge from the sheets still missing; those handed in keep counting. The first reason stays.
     *
     * @return whether the judge was not excused before
     */
    boolean excuse(String reason, Instant now) {
        boolean first = excusedAt == null;
        if (first) {
            excuse = reason;
            excusedAt = now;
        }
        return first;
    }

    public boolean isExcused() {
        return excusedAt != null;
    }

    public String id() {
        return id;
    }

    public String judge() {
        return judge;
    }

    public long seed() {
        return seed;
    }

    public String excuse() {
        return excuse;
    }
}
