package io.zhanbo.submission.script;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.zhanbo.submission.entry.Entries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Gives up scripts that were announced and never came. */
@ApplicationScoped
class SweepScripts {

    private final AwaitedScripts awaited;
    private final Entries entries;
    private final ScriptSettings settings;
    private final Clock clock;

    SweepScripts(AwaitedScripts awaited, Entries entries, ScriptSettings settings, Clock clock) {
        this.awaited = awaited;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.scripts.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        Instant moment = clock.instant().minus(settings.maxAge());
        awaited.announcedBefore(moment).forEach(entryId -> giveUp(entryId, moment));
    }

    /** Unless it has come, or was announced anew, before the entry could be locked. */
    private void giveUp(String entryId, Instant moment) {
        entries.lock(entryId)
                .flatMap(entry -> awaited.of(entryId))
                .filter(upload -> upload.announcedAt().isBefore(moment))
                .ifPresent(awaited::giveUp);
    }
}
