package io.zhanbo.local.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectStorageTest {
    @TempDir
    Path folder;

    private ObjectStorage storage;

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(folder.resolve("films"));
        storage = new ObjectStorage(new FreePorts().next(), folder, "http://localhost:8080");
        storage.start();
    }

    @AfterEach
    void stop() throws Exception {
        storage.close();
    }

    @Test
    void signedWritesAreStored() throws Exception {
        // When
        HttpResponse<String> response =
                SignedPut.send(SignedPut.url(storage, ObjectStorage.SECRET_KEY, "films", "one"), "film");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(folder.resolve("films/one")).hasContent("film");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue("http://localhost:8080");
        assertThat(response.headers().firstValue("Access-Control-Expose-Headers"))
                .hasValue("ETag");
    }

    @Test
    void unsignedWritesAreRefused() throws Exception {
        // When
        HttpResponse<String> response = SignedPut.send(URI.create(storage.address() + "/films/one"), "film");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(folder.resolve("films/one")).doesNotExist();
    }

    @Test
    void writesSignedWithAWrongKeyAreRefused() throws Exception {
        // When
        HttpResponse<String> response = SignedPut.send(SignedPut.url(storage, "guessed", "films", "one"), "film");

        // Then
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(folder.resolve("films/one")).doesNotExist();
    }
}
