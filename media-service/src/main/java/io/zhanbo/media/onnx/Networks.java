package io.zhanbo.media.onnx;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The trained networks that come with the service; each is loaded when it is first needed, once. */
@Singleton
public class Networks implements AutoCloseable {
    private final Map<String, Network> loaded = new ConcurrentHashMap<>();
    private final RecognitionSettings settings;

    public Networks(RecognitionSettings settings) {
        this.settings = settings;
    }

    /** @param name of the file in the folder {@code networks} */
    public Network get(String name) {
        return loaded.computeIfAbsent(name, this::load);
    }

    private Network load(String name) {
        try (var in = Networks.class.getResourceAsStream("/networks/" + name)) {
            return new Network(in.readAllBytes(), settings.threads());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    @PreDestroy
    public void close() {
        loaded.values().forEach(Network::close);
        loaded.clear();
    }
}
