package io.zhanbo.submission.catalogue;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Forgets old catalogues with all that was typed in them; the entries made of them stay. */
@ApplicationScoped
class SweepCatalogues {

    private static final Logger LOG = Logger.getLogger(SweepCatalogues.class);

    private final Catalogues catalogues;
    private final CatalogueSettings settings;
    private final Clock clock;

    SweepCatalogues(Catalogues catalogues, CatalogueSettings settings, Clock clock) {
        this.catalogues = catalogues;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${zhanbo.catalogues.sweep-every:1h}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void sweep() {
        int removed = catalogues.removeStagedBefore(clock.instant().minus(settings.maxAge()));
        if (removed > 0) {
            LOG.infof("%d old catalogues were forgotten", removed);
        }
    }
}
