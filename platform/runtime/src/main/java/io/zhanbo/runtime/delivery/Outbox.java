package io.zhanbo.runtime.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhanbo.events.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Publishes events with the transaction they belong to: both happen or neither does. */
@ApplicationScoped
public class Outbox {

    /** Fired when a transaction wrote to the outbox, so that the relay need not wait for its next round. */
    record Written() {}

    private final OutboxTable table;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<Written> written;

    Outbox(OutboxTable table, ObjectMapper json, Clock clock, Event<Written> written) {
        this.table = table;
        this.json = json;
        this.clock = clock;
        this.written = written;
    }

    /**
     * Sends an event once the current transaction has committed.
     *
     * @param key   id of the aggregate it is about; events of one key arrive in the order of their publishing
     * @param event a record of the contract
     * @throws IllegalArgumentException if the record is no event of the contract
     */
    @Transactional(TxType.MANDATORY)
    public void publish(String key, Record event) {
        var type = EventType.of(event);
        table.insert(new OutgoingMessage(
                0,
                UUID.randomUUID(),
                type.topic().topicName(),
                key,
                type.cloudEventType(),
                clock.instant(),
                write(event)));
        written.fire(new Written());
    }

    private String write(Record event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event must be plain data: " + event.getClass(), e);
        }
    }
}
