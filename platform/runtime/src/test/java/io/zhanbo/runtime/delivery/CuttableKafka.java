package io.zhanbo.runtime.delivery;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.zhanbo.local.TcpRelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the broker, which a test can cut: the broker itself serves others and is never stopped. */
@IfBuildProperty(name = "zhanbo.test.kafka-is-cuttable", stringValue = "true")
@ApplicationScoped
class CuttableKafka {
    private static final int BEFORE_ANYONE_CONNECTS = 0;

    private final int port;
    private final int target;
    private TcpRelay relay;

    CuttableKafka(
            @ConfigProperty(name = "zhanbo.test.kafka-cuttable-port") int port,
            @ConfigProperty(name = "zhanbo.test.kafka-cuttable-target") int target) {
        this.port = port;
        this.target = target;
    }

    void connect(@Observes @Priority(BEFORE_ANYONE_CONNECTS) StartupEvent event) throws IOException {
        relay = TcpRelay.start(port, target);
    }

    @PreDestroy
    void disconnect() throws IOException {
        relay.close();
    }

    void goDown() throws IOException {
        relay.cut();
    }

    void comeBack() throws IOException {
        relay.restore();
    }
}
