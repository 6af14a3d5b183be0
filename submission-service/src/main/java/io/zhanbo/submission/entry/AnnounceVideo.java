package io.zhanbo.submission.entry;

import io.zhanbo.events.submission.VideoUploaded;
import io.zhanbo.runtime.delivery.Outbox;
import io.zhanbo.submission.video.Video;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Tells everyone of an entry's new revision. */
@ApplicationScoped
public class AnnounceVideo {

    private final Outbox outbox;
    private final Event<VideoReceived> received;
    private final Event<EntryRevised> revised;

    AnnounceVideo(Outbox outbox, Event<VideoReceived> received, Event<EntryRevised> revised) {
        this.outbox = outbox;
        this.received = received;
        this.revised = revised;
    }

    /** @param entry saved, so that it has the version the event is to carry */
    @Transactional(TxType.MANDATORY)
    public void announce(Entry entry) {
        Video video = entry.video().orElseThrow();
        outbox.publish(
                entry.id(),
                new VideoUploaded(
                        entry.id(),
                        entry.contestId(),
                        entry.version(),
                        video.revision(),
                        video.original(),
                        video.uploadedAt(),
                        entry.ownerId()));
        received.fire(new VideoReceived(entry));
        if (entry.state() == EntryState.SUBMITTED) {
            // It came too late to be handed in anew, and takes the former one's place.
            outbox.publish(entry.id(), SubmitEntry.submitted(entry));
            revised.fire(new EntryRevised(entry, video.uploadedAt()));
        }
    }
}
