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
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way to the object storage, which a test can cut: the storage itself serves others. */
@IfBuildProperty(name = "zhanbo.test.storage-is-cuttable", stringValue = "true")
@ApplicationScoped
class CuttableStorage {
    private static final int FIRST_BYTES = 20_000;
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

    /**
     * Takes only so many objects more.
     *
     * @return whether one was refused
     */
    BooleanSupplier takeOnly(int more) {
        var asked = new AtomicInteger();
        relay.guard((piece, toServer) -> !toServer || !begins(piece, "PUT ") || asked.incrementAndGet() <= more);
        return () -> asked.get() > more;
    }

    /**
     * Breaks off while it sends an object, after its first bytes.
     *
     * @return how often it did
     */
    IntSupplier breakOff(String name, int times) {
        var broken = new AtomicInteger();
        var sent = new AtomicInteger(-1);
        relay.guard((piece, toServer) -> {
            if (toServer) {
                boolean asked = begins(piece, "GET ") && text(piece).contains(name);
                sent.compareAndSet(-1, asked ? 0 : -1);
                return true;
            }
            if (sent.get() < 0 || sent.addAndGet(piece.length) < FIRST_BYTES || broken.get() == times) {
                return true;
            }
            sent.set(-1);
            broken.incrementAndGet();
            return false;
        });
        return broken::get;
    }

    private static boolean begins(byte[] piece, String word) {
        return text(piece).startsWith(word);
    }

    private static String text(byte[] piece) {
        return new String(piece, StandardCharsets.ISO_8859_1);
    }

    void comeBack() throws IOException {
        relay.guard((piece, toServer) -> true);
        relay.restore();
    }
}
