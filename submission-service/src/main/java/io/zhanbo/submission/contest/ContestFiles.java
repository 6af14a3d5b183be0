package io.zhanbo.submission.contest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes in the definition files at start: the built-in sample and every {@code <contest id>.json} of a directory. */
@ApplicationScoped
class ContestFiles {

    private static final String SAMPLE = "zhumadian-2023.json";

    private final ContestSettings settings;
    private final DefineContest defineContest;
    private final ObjectMapper json;

    ContestFiles(ContestSettings settings, DefineContest defineContest, ObjectMapper json) {
        this.settings = settings;
        this.defineContest = defineContest;
        this.json = json;
    }

    void onStart(@Observes StartupEvent started) {
        if (settings.sample()) {
            load(SAMPLE, sample());
        }
        settings.directory().ifPresent(this::loadAll);
    }

    private void loadAll(Path directory) {
        for (Path file : definitionsIn(directory)) {
            try {
                load(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the contest definition " + file, e);
            }
        }
    }

    private void load(String fileName, byte[] content) {
        String id = fileName.replaceFirst("\\.json$", "");
        try {
            defineContest.load(id, json.readValue(content, ContestDefinition.class), Sha256.of(content));
        } catch (IOException e) {
            throw new IllegalStateException("Contest definition " + fileName + ": " + e.getMessage(), e);
        } catch (DefinitionBroken e) {
            throw new IllegalStateException("Contest definition " + fileName + ": see field " + e.field(), e);
        }
    }

    private static List<Path> definitionsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the contest definitions in " + directory, e);
        }
    }

    private static byte[] sample() {
        try (InputStream stream = ContestFiles.class.getResourceAsStream("/contests/" + SAMPLE)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
