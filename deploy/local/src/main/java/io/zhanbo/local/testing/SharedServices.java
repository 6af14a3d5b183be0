package io.zhanbo.local.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What the daemon tells the test JVMs, by way of a file: where its services are.
 *
 * @param postgres JDBC URL up to the database's name
 * @param kafka bootstrap servers
 * @param storage S3 endpoint
 * @param kafkaCuttablePort the port that clients of the second listener are told; nobody listens there until a test starts a relay
 * @param kafkaCuttableTarget the port where that listener really is
 */
record SharedServices(String postgres, String kafka, String storage, int kafkaCuttablePort, int kafkaCuttableTarget) {
    static SharedServices read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new SharedServices(
                properties.getProperty("postgres"),
                properties.getProperty("kafka"),
                properties.getProperty("storage"),
                Integer.parseInt(properties.getProperty("kafka-cuttable-port")),
                Integer.parseInt(properties.getProperty("kafka-cuttable-target")));
    }

    /** Readers see the whole file or none. */
    void write(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("postgres", postgres);
        properties.setProperty("kafka", kafka);
        properties.setProperty("storage", storage);
        properties.setProperty("kafka-cuttable-port", String.valueOf(kafkaCuttablePort));
        properties.setProperty("kafka-cuttable-target", String.valueOf(kafkaCuttableTarget));
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
