package io.zhanbo.showcase.exhibit;

import static io.zhanbo.showcase.exhibit.ExhibitState.APPROVED;
import static io.zhanbo.showcase.exhibit.ExhibitState.IN_REVIEW;
import static io.zhanbo.showcase.exhibit.ExhibitState.PREPARING;
import static io.zhanbo.showcase.exhibit.ExhibitState.PUBLISHED;
import static io.zhanbo.showcase.exhibit.ExhibitState.PUBLISHING;
import static io.zhanbo.showcase.exhibit.ExhibitState.TAKEN_DOWN;

import io.zhanbo.events.submission.EntryCredited.Channel;
import io.zhanbo.showcase.entry.Entry;
import io.zhanbo.showcase.entry.Film;
import io.zhanbo.showcase.entry.Material;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A prize-winning entry on its way to the public, on show, or taken down. What three people reviewed is what is shown. */
@Entity
public class Exhibit extends Winner {

    @Enumerated(EnumType.STRING)
    private ExhibitState state = PREPARING;

    @JdbcTypeCode(SqlTypes.JSON)
    private Material material = Material.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Channel> consents = List.of();

    @Embedded
    private Reviews reviews = new Reviews();

    @Embedded
    private PublicPlace place = new PublicPlace();

    /** Whether feeds ever told of it, so that they have to tell of its end as well. */
    private boolean fed;

    private Instant publishedAt;

    @Embedded
    private Takedown takedown;

    /** When what the public sees last changed. */
    private Instant changedAt;

    protected Exhibit() {}

    Exhibit(String id, Entry entry, Award award, Instant now) {
        super(id, entry, award);
        changedAt = now;
    }

    /**
     * Takes over what is now known of the entry. New words or a new film void the reviews; from publication on only the
     * consents count, and a poster that was chosen anew.
     */
    void assemble(Entry entry, Instant now) {
        if (state == TAKEN_DOWN) {
            return;
        }
        consent(entry.consents(), now);
        if (underWay()) {
            wantPosterOf(entry.material().film());
        } else if (!material.equals(entry.material())) {
            take(entry.material());
        }
    }

    private void take(Material news) {
        if (!material.looksLike(news)) {
            reviews.forget();
            state = news.complete() ? IN_REVIEW : PREPARING;
        }
        material = news;
        raiseVersion();
    }

    private void wantPosterOf(Film film) {
        if (film != null && film.poster().version() > material.film().poster().version()) {
            place.want(film.poster());
        }
    }

    private void consent(Set<Channel> news, Instant now) {
        boolean changed = !news.equals(Set.copyOf(consents));
        consents = news.stream().sorted().toList();
        if (changed && state == PUBLISHED) {
            fed = fed || consentsTo(Channel.FEED);
            change(now);
        }
    }

    /**
     * One of the three reviews.
     *
     * @throws AlreadyReviewed if this person reviewed it before
     * @throws NotUnderReview  if it is not complete yet, approved already or further
     */
    void review(String reviewer, Instant now) {
        if (reviews.by(reviewer)) {
            throw new AlreadyReviewed();
        }
        if (state != IN_REVIEW) {
            throw new NotUnderReview(state);
        }
        reviews.add(reviewer, now);
        raiseVersion();
        if (reviews.enough()) {
            state = APPROVED;
        }
    }

    /**
     * Sets it on its way to the public.
     *
     * @param newPrefix where its files will lie in bucket {@code public}: fresh, random, used for nothing else
     * @throws NotApproved   if three reviews are not complete
     * @throws NoSiteConsent if the people named did not agree to it
     */
    public void publish(String newPrefix) {
        if (state != APPROVED) {
            throw new NotApproved(state);
        }
        if (!consentsTo(Channel.SITE)) {
            throw new NoSiteConsent();
        }
        state = PUBLISHING;
        place.choose(newPrefix);
        raiseVersion();
    }

    /** Its files are in place: from now on it is on show. */
    public void published(Instant now) {
        if (state != PUBLISHING) {
            throw new IllegalStateException("An exhibit that is " + state + " cannot become published");
        }
        state = PUBLISHED;
        publishedAt = now;
        fed = consentsTo(Channel.FEED);
        change(now);
    }

    /** The poster that was chosen anew is in place. */
    public void posterReplaced(Instant now) {
        material = material.withPoster(place.posterReplaced());
        change(now);
    }

    /** Ends it for good, from any state; returns whether it had not ended before. */
    boolean takeDown(String reason, Instant now) {
        if (state == TAKEN_DOWN) {
            return false;
        }
        state = TAKEN_DOWN;
        takedown = new Takedown(now, reason);
        change(now);
        return true;
    }

    /** Nothing is left of what it showed; it has been taken down before. */
    void forget() {
        material = Material.NONE;
        consents = List.of();
        place.want(null);
        raiseVersion();
    }

    private void change(Instant now) {
        changedAt = now;
        raiseVersion();
    }

    /** Whether it is on its way to the public or there already. */
    public boolean underWay() {
        return state == PUBLISHING || state == PUBLISHED;
    }

    public boolean consentsTo(Channel channel) {
        return consents.contains(channel);
    }

    /** Whether feeds show it; one that was in them and no longer is appears there as deleted. */
    public boolean inFeeds() {
        return state == PUBLISHED && consentsTo(Channel.FEED);
    }

    public ExhibitState state() {
        return state;
    }

    public Material material() {
        return material;
    }

    List<Channel> consents() {
        return consents;
    }

    Reviews reviews() {
        return reviews;
    }

    /** Where its files lie in bucket {@code public}, or null before publication. */
    public String prefix() {
        return place.prefix();
    }

    /** Where its files lie in bucket {@code public}. */
    public PublicPlace place() {
        return place;
    }

    /** When it went on show, or null. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** How it ended, or null. */
    public Takedown takedown() {
        return takedown;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
