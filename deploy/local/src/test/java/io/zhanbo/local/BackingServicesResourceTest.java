package io.zhanbo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class BackingServicesResourceTest {
    private final Map<String, String> first = new BackingServicesResource().start();

    @Test
    void givesAnEmptyDatabaseOfPostgreSql18() throws Exception {
        // When
        try (var connection = DriverManager.getConnection(
                        first.get("quarkus.datasource.jdbc.url"),
                        first.get("quarkus.datasource.username"),
                        first.get("quarkus.datasource.password"));
                var version = connection.createStatement().executeQuery("show server_version")) {

            // Then
            assertThat(version.next()).isTrue();
            assertThat(version.getString(1)).startsWith("18.");
        }
    }

    @Test
    void asksTwiceAndGetsTheSameServicesButAnotherSlice() {
        // When
        Map<String, String> second = new BackingServicesResource().start();

        // Then
        assertThat(second).containsEntry("kafka.bootstrap.servers", first.get("kafka.bootstrap.servers"));
        assertThat(second.get("quarkus.datasource.jdbc.url")).isNotEqualTo(first.get("quarkus.datasource.jdbc.url"));
        assertThat(second.get("zhanbo.topic-prefix")).endsWith(".").isNotEqualTo(first.get("zhanbo.topic-prefix"));
        assertThat(second.get("zhanbo.storage.bucket-prefix")).isNotEqualTo(first.get("zhanbo.storage.bucket-prefix"));
    }

    @Test
    void kafkaTakesTopics() throws Exception {
        // Given
        String topic = first.get("zhanbo.topic-prefix") + "words";

        // When
        try (Admin admin = admin(first.get("kafka.bootstrap.servers"))) {
            admin.createTopics(java.util.List.of(new NewTopic(topic, 1, (short) 1)))
                    .all()
                    .get();

            // Then
            assertThat(admin.listTopics().names().get()).contains(topic);
        }
    }

    @Test
    void kafkaIsReachedThroughTheRelayAtTheAdvertisedPort() throws Exception {
        // Given
        int advertised = Integer.parseInt(first.get("zhanbo.test.kafka-cuttable-port"));
        int target = Integer.parseInt(first.get("zhanbo.test.kafka-cuttable-target"));

        // When
        try (TcpRelay relay = TcpRelay.start(advertised, target);
                Admin admin = admin("127.0.0.1:" + relay.port())) {

            // Then
            assertThat(admin.describeCluster().nodes().get())
                    .singleElement()
                    .satisfies(node -> assertThat(node.port()).isEqualTo(advertised));
        }
    }

    @Test
    void storageAnswers() throws Exception {
        // Given
        int port = java.net.URI.create(first.get("zhanbo.storage.endpoint")).getPort();

        // When
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {

            // Then
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static Admin admin(String servers) {
        Properties settings = new Properties();
        settings.setProperty("bootstrap.servers", servers);
        return Admin.create(settings);
    }
}
