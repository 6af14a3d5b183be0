package io.zhanbo.media;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.events.media.RenditionReady;
import io.zhanbo.testing.Events;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** Those who wait for renditions. */
@ApplicationScoped
public class Renderings {
    private final Events events;

    Renderings(Events events) {
        this.events = events;
    }

    /** What has been told of an entry's renditions, once it is of just these kinds. */
    public List<RenditionReady> await(String entryId, RenditionKind... kinds) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .until(() -> of(entryId), ready -> kinds(ready).equals(Set.of(kinds)));
    }

    public List<RenditionReady> of(String entryId) {
        return events.seen(RenditionReady.class).stream()
                .filter(each -> each.entryId().equals(entryId))
                .toList();
    }

    private static Set<RenditionKind> kinds(List<RenditionReady> ready) {
        return ready.stream().map(each -> each.rendition().kind()).collect(Collectors.toSet());
    }
}
