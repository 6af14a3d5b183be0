package io.zhanbo.events;

import io.zhanbo.events.judging.ResultsAnnounced;
import io.zhanbo.events.judging.ResultsFinal;
import io.zhanbo.events.judging.RoundOpened;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.events.media.VideoChecked;
import io.zhanbo.events.media.VideoFailed;
import io.zhanbo.events.media.VideoProbed;
import io.zhanbo.events.showcase.ExhibitPublished;
import io.zhanbo.events.showcase.ExhibitTakenDown;
import io.zhanbo.events.submission.ContestChanged;
import io.zhanbo.events.submission.EntryCredited;
import io.zhanbo.events.submission.EntryErased;
import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryReturned;
import io.zhanbo.events.submission.EntrySubmitted;
import io.zhanbo.events.submission.EntryVouched;
import io.zhanbo.events.submission.EntryWithdrawn;
import io.zhanbo.events.submission.PersonErased;
import io.zhanbo.events.submission.VideoUploaded;
import java.util.Arrays;
import java.util.Optional;

/** Every event: the topic it travels on and the record it is. Its CloudEvents type is {@code io.zhanbo.<RecordName>}. */
public enum EventType {
    CONTEST_CHANGED(Topic.CONTESTS, ContestChanged.class),
    VIDEO_UPLOADED(Topic.UPLOADS, VideoUploaded.class),
    ENTRY_SUBMITTED(Topic.ENTRIES, EntrySubmitted.class),
    ENTRY_VOUCHED(Topic.ENTRIES, EntryVouched.class),
    ENTRY_NOMINATED(Topic.ENTRIES, EntryNominated.class),
    ENTRY_RETURNED(Topic.ENTRIES, EntryReturned.class),
    ENTRY_WITHDRAWN(Topic.ENTRIES, EntryWithdrawn.class),
    ENTRY_ERASED(Topic.ENTRIES, EntryErased.class),
    ENTRY_CREDITED(Topic.CREDITS, EntryCredited.class),
    PERSON_ERASED(Topic.CREDITS, PersonErased.class),
    VIDEO_PROBED(Topic.VIDEOS, VideoProbed.class),
    VIDEO_CHECKED(Topic.VIDEOS, VideoChecked.class),
    RENDITION_READY(Topic.VIDEOS, RenditionReady.class),
    VIDEO_FAILED(Topic.VIDEOS, VideoFailed.class),
    ROUND_OPENED(Topic.ROUNDS, RoundOpened.class),
    RESULTS_ANNOUNCED(Topic.ROUNDS, ResultsAnnounced.class),
    RESULTS_FINAL(Topic.ROUNDS, ResultsFinal.class),
    EXHIBIT_PUBLISHED(Topic.EXHIBITS, ExhibitPublished.class),
    EXHIBIT_TAKEN_DOWN(Topic.EXHIBITS, ExhibitTakenDown.class),
    ERASURE_DONE(Topic.ERASURES, ErasureDone.class);

    private final Topic topic;
    private final Class<? extends Record> payload;

    EventType(Topic topic, Class<? extends Record> payload) {
        this.topic = topic;
        this.payload = payload;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Record> payload() {
        return payload;
    }

    /** The CloudEvents {@code type} attribute. */
    public String cloudEventType() {
        return "io.zhanbo." + payload.getSimpleName();
    }

    /**
     * The type of an event in hand.
     *
     * @throws IllegalArgumentException if the record is no event
     */
    public static EventType of(Record event) {
        return Arrays.stream(values())
                .filter(type -> type.payload == event.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " is no event of the contract"));
    }

    /** The type a message names, or empty for one this version does not know. */
    public static Optional<EventType> ofCloudEvent(String type) {
        return Arrays.stream(values())
                .filter(each -> each.cloudEventType().equals(type))
                .findFirst();
    }
}
