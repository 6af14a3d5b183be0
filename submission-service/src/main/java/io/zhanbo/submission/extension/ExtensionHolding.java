package io.zhanbo.submission.extension;

import io.zhanbo.submission.deadline.Extensions;
import io.zhanbo.submission.person.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** The extensions granted to an entry, with the reasons given for them. */
@ApplicationScoped
class ExtensionHolding implements Holding {

    private final Extensions extensions;

    ExtensionHolding(Extensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public String name() {
        return "extensions";
    }

    @Override
    public List<Line> show(String entryId) {
        return extensions.ofEntry(entryId).stream()
                .map(granted -> new Line(granted.until(), granted.reason(), granted.approvedAt()))
                .toList();
    }

    @Override
    public void drop(String entryId) {
        extensions.forget(entryId);
    }

    record Line(Instant until, String reason, Instant approvedAt) {}
}
