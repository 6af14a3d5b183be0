package io.zhanbo.media.fault;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import io.zhanbo.local.TcpRelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the object storage, which a test can cut: the storage itself serves others. */
@IfBuildProperty(name = "zhanbo.test.storage-is-cuttable", stringValue = "true")
@ApplicationScoped
class CuttableStorage {
    private static final int BEFORE_ANYONE_CONNECTS = 0;

    private final URI cuttable;
    private final URI real;
    private TcpRelay relay;

    CuttableStorage(
            @ConfigProperty(name = "zhanbo.storage.endpoint") URI cuttable,
            @ConfigProperty(name = "zhanbo.storage.public-endpoint") URI real) {
        this.cuttable = cuttable;
        this.real = real;
    }

    void connect(@Observes @Priority(BEFORE_ANYONE_CONNECTS) StartupEvent event) throws IOException {
        relay = TcpRelay.start(cuttable.getPort(), real.getPort());
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
