package io.zhanbo.runtime.delivery;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;

/** Header names of CloudEvents 1.0 in Kafka's binary content mode. */
final class CloudEventHeaders {
    private static final String SPEC_VERSION = "ce_specversion";
    static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    static final String TYPE = "ce_type";
    private static final String SUBJECT = "ce_subject";
    private static final String TIME = "ce_time";
    private static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    static void write(Headers headers, String service, OutgoingMessage message) {
        add(headers, SPEC_VERSION, "1.0");
        add(headers, ID, message.messageId().toString());
        add(headers, SOURCE, "/" + service);
        add(headers, TYPE, message.type());
        add(headers, SUBJECT, message.key());
        add(headers, TIME, message.occurredAt().toString());
        add(headers, CONTENT_TYPE, "application/json");
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<String> read(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
