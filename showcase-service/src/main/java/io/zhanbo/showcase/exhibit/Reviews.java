package io.zhanbo.showcase.exhibit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The three reviews (三审) before anything is shown, by three different people. */
@Embeddable
public class Reviews {
    private static final int NEEDED = 3;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "review", joinColumns = @JoinColumn(name = "exhibit_id"))
    @OrderBy("reviewedAt")
    private List<Review> reviews = new ArrayList<>();

    /**
     * One person's word that an exhibit may be shown.
     *
     * @param reviewer   user id
     * @param reviewedAt when
     */
    @Embeddable
    public record Review(String reviewer, Instant reviewedAt) {}

    void add(String reviewer, Instant now) {
        reviews.add(new Review(reviewer, now));
    }

    boolean by(String reviewer) {
        return reviews.stream().anyMatch(review -> review.reviewer().equals(reviewer));
    }

    boolean enough() {
        return reviews.size() >= NEEDED;
    }

    void forget() {
        reviews.clear();
    }

    List<Review> all() {
        return List.copyOf(reviews);
    }
}
