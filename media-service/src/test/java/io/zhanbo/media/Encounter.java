package io.zhanbo.media;

import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Two transactions that want the same rows at the same moment. */
@ApplicationScoped
public class Encounter {
    private final EntityManager entities;

    Encounter(EntityManager entities) {
        this.entities = entities;
    }

    /** Has the first do its part, lets the second begin, and ends the first once the second waits for it. */
    public void meet(Runnable first, Runnable second) {
        QuarkusTransaction.requiringNew().run(() -> {
            first.run();
            entities.flush();
            second.run();
            await().atMost(Duration.ofSeconds(20)).until(this::someoneWaits);
        });
    }

    private boolean someoneWaits() {
        return QuarkusTransaction.requiringNew().call(() -> (Boolean) entities.createNativeQuery(
                        "select count(*) > 0 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .getSingleResult());
    }
}
