package io.zhanbo.runtime.delivery;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as it came; {@code id}, {@code key} and {@code type} are null where the sender left them out. */
record IncomingMessage(String id, String topic, String key, String type, byte[] payload) {

    static IncomingMessage of(ConsumerRecord<String, byte[]> message) {
        return new IncomingMessage(
                CloudEventHeaders.read(message.headers(), CloudEventHeaders.ID).orElse(null),
                message.topic(),
                message.key(),
                CloudEventHeaders.read(message.headers(), CloudEventHeaders.TYPE)
                        .orElse(null),
                message.value() == null ? new byte[0] : message.value());
    }
}
