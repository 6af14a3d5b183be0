package io.zhanbo.local.backing;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;

/** One Kafka node that is broker and controller, inside this JVM. */
public final class Kafka implements BackingService {
    private static final String CLUSTER_ID = "emhhbmJvLWxvY2FsLTEuMA";

    private final int port;
    private final int controllerPort;
    private final Path folder;
    private final Map<String, String> listeners = new LinkedHashMap<>();
    private final Map<String, String> advertised = new LinkedHashMap<>();
    private KafkaRaftServer server;

    public Kafka(int port, int controllerPort, Path folder) {
        this.port = port;
        this.controllerPort = controllerPort;
        this.folder = folder;
        listeners.put("PLAINTEXT", "127.0.0.1:" + port);
        listeners.put("CONTROLLER", "127.0.0.1:" + controllerPort);
        advertised.put("PLAINTEXT", "127.0.0.1:" + port);
    }

    /**
     * Adds a listener whose clients are told another port than the one it listens on: a relay between the two can be
     * cut, and the clients that came through it lose the broker while all others keep it.
     */
    public Kafka cuttable(int advertisedPort, int targetPort) {
        listeners.put("CUTTABLE", "127.0.0.1:" + targetPort);
        advertised.put("CUTTABLE", "127.0.0.1:" + advertisedPort);
        return this;
    }

    @Override
    public synchronized void start() throws Exception {
        Files.createDirectories(folder);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(CLUSTER_ID)
                .setDirectories(List.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setControllerListenerName("CONTROLLER")
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setIgnoreFormatted(true)
                .run();
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings(), false), Time.SYSTEM);
        server.startup();
    }

    private Properties settings() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "listeners", joined(listeners),
                "advertised.listeners", joined(advertised),
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,CUTTABLE:PLAINTEXT",
                "inter.broker.listener.name", "PLAINTEXT",
                "controller.listener.names", "CONTROLLER",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "log.dirs", folder.toString()));
        // One node holds one copy; and the caches are sized for a laptop.
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                "log.cleaner.dedupe.buffer.size", "2097152"));
        return settings;
    }

    private static String joined(Map<String, String> listeners) {
        return String.join(
                ",",
                listeners.entrySet().stream()
                        .map(listener -> listener.getKey() + "://" + listener.getValue())
                        .toList());
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
