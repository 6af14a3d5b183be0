package io.zhanbo.runtime.delivery;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.scheduler.Scheduled;
import io.zhanbo.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;

/** Hands each message to its observers once: the message's id and what they do commit together. */
@ApplicationScoped
class Inbox {
    private final Sql sql;
    private final ObjectReader json;
    private final Clock clock;
    private final DeliverySettings settings;
    private final Event<Record> observers;

    Inbox(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            DeliverySettings settings,
            @Received Event<Record> observers) {
        this.sql = new Sql(database);
        // Others may know more of an event than this version does, however strict the service is with requests.
        this.json = json.reader().without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.clock = clock;
        this.settings = settings;
        this.observers = observers;
    }

    /**
     * Handles a message, unless it was handled before or its type is one this version does not know.
     *
     * @return whether it was handled now
     * @throws UnreadableMessage if it is no CloudEvent or its data does not fit its type
     */
    @Transactional
    boolean accept(IncomingMessage message) {
        if (message.id() == null || message.type() == null) {
            throw new UnreadableMessage("Not a CloudEvent: the headers ce_id and ce_type are needed");
        }
        var type = EventType.ofCloudEvent(message.type());
        if (type.isEmpty() || !remember(message.id())) {
            return false;
        }
        observers.fire(read(message, type.get().payload()));
        return true;
    }

    private boolean remember(String id) {
        return sql.update(
                        "insert into inbox (message_id, received_at) values (?, ?) on conflict do nothing",
                        id,
                        Sql.timestamp(clock.instant()))
                == 1;
    }

    private Record read(IncomingMessage message, Class<? extends Record> payload) {
        try {
            return json.forType(payload).readValue(message.payload());
        } catch (IOException e) {
            throw new UnreadableMessage("The data is no " + payload.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forgetOld() {
        sql.update(
                "delete from inbox where received_at < ?",
                Sql.timestamp(clock.instant().minus(settings.inboxRetention())));
    }
}
