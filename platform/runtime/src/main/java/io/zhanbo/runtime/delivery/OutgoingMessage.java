package io.zhanbo.runtime.delivery;

import java.time.Instant;
import java.util.UUID;

/** A row of the outbox. */
record OutgoingMessage(
        long id, UUID messageId, String topic, String key, String type, Instant occurredAt, String payload) {}
