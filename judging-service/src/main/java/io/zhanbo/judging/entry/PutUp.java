package io.zhanbo.judging.entry;

import io.zhanbo.events.submission.EntryNominated;
import io.zhanbo.events.submission.EntryVouched;

/** News that an entry may be judged, for one stage or the other: all that judging takes over of it. */
record PutUp(
        Stage stage,
        long version,
        String unitId,
        String title,
        String description,
        String topic,
        String form,
        int revision) {

    static PutUp of(EntryVouched event) {
        return new PutUp(
                Stage.VOUCHED,
                event.version(),
                event.unitId(),
                event.title(),
                event.description(),
                event.topic(),
                event.form(),
                event.revision());
    }

    static PutUp of(EntryNominated event) {
        return new PutUp(
                Stage.NOMINATED,
                event.version(),
                event.unitId(),
                event.title(),
                event.description(),
                event.topic(),
                event.form(),
                event.revision());
    }
}
