package io.zhanbo.local.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports of a local run, all on 127.0.0.1; written down in scripts and documents, so they do not move. */
final class Ports {
    static final int GATEWAY = 8080;
    static final int KEYCLOAK = 8180;
    static final int STORAGE = 9100;
    static final int POSTGRESQL = 15432;
    static final int KAFKA = 19092;
    static final int KAFKA_CONTROLLER = 19093;
    static final int SMTP = 13025;
    static final int IMAP = 13143;

    private Ports() {}

    /** Every port with what listens there. */
    static Map<Integer, String> all(List<ServiceProgram> services) {
        Map<Integer, String> ports = new LinkedHashMap<>();
        ports.put(GATEWAY, "the gateway");
        ports.put(KEYCLOAK, "Keycloak");
        ports.put(STORAGE, "object storage");
        ports.put(POSTGRESQL, "PostgreSQL");
        ports.put(KAFKA, "Kafka");
        ports.put(KAFKA_CONTROLLER, "Kafka's controller");
        ports.put(SMTP, "the mail server (SMTP)");
        ports.put(IMAP, "the mail server (IMAP)");
        for (ServiceProgram service : services) {
            ports.put(service.port(), service.name());
            ports.put(service.managementPort(), service.name() + "'s health and metrics");
        }
        return ports;
    }
}
