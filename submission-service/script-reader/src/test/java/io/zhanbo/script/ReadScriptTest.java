package io.zhanbo.script;

import static io.zhanbo.script.Documents.WORDS;
import static io.zhanbo.script.Documents.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadScriptTest {

    private static final int LIMIT = 10_000;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void paragraphsAndTablesOfADocxBecomeLines() throws IOException {
        // Given
        Path script = Documents.docx(
                folder,
                paragraph(WORDS) + "<w:tbl><w:tr><w:tc>" + paragraph("旁白") + "</w:tc></w:tr></w:tbl>" + paragraph("完"));

        // When
        int exit = read("docx", script, LIMIT);

        // Then
        assertThat(exit).isZero();
        assertThat(text().lines().map(String::strip)).contains(WORDS, "旁白", "完");
    }

    @Test
    void thePagesOfAPdfBecomeText() throws IOException {
        assertThat(read("pdf", Documents.pdf(folder, "Once upon a time", null), LIMIT))
                .isZero();
        assertThat(text()).contains("Once upon a time");
    }

    @Test
    void aPageWithoutLettersHasNoText() throws IOException {
        assertThat(read("pdf", Documents.pdf(folder, "", null), LIMIT)).isZero();
        assertThat(text()).isBlank();
    }

    @Test
    void aPasswordLocks() throws IOException {
        assertThat(read("pdf", Documents.pdf(folder, "secret", "open sesame"), LIMIT))
                .isEqualTo(ReadScript.LOCKED);
        assertThat(text()).isEmpty();
    }

    @Test
    void aPdfThatAnyoneMayOpenIsRead() throws IOException {
        assertThat(read("pdf", Documents.pdf(folder, "not to be printed", ""), LIMIT))
                .isZero();
        assertThat(text()).contains("not to be printed");
    }

    @Test
    void macrosAreNoticedUnderAnyName() throws IOException {
        assertThat(read("docx", Documents.withMacros(folder), LIMIT)).isEqualTo(ReadScript.MACROS);
        assertThat(read("docx", Documents.renamedDocm(folder), LIMIT)).isEqualTo(ReadScript.MACROS);
    }

    @Test
    void nothingOutsideIsRead() throws IOException {
        // Given
        Path secret = Documents.write(folder.resolve("secret"), Documents.utf8("the secret"));
        String prolog = "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri());
        Path script = Documents.docx(
                folder,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                prolog,
                paragraph("&x;"),
                Map.of());

        // When
        read("docx", script, LIMIT);

        // Then
        assertThat(text()).doesNotContain("secret");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        // Given
        Path bomb = Documents.bomb(folder);

        // Then
        assertThat(Files.size(bomb)).isLessThan(200_000);
        assertThat(read("docx", bomb, LIMIT)).isEqualTo(ReadScript.DAMAGED);
    }

    @Test
    void readingStopsAtTheLimit() throws IOException {
        assertThat(read("docx", Documents.docx(folder, paragraph(WORDS).repeat(1_000)), 100))
                .isZero();
        assertThat(text()).hasSize(100);
    }

    @Test
    void whatIsNoDocumentIsDamaged() throws IOException {
        // Given
        Path file = Documents.write(folder.resolve("file"), Documents.utf8("PK\u0003\u0004 and no more"));

        // Then
        assertThat(read("docx", file, LIMIT)).isEqualTo(ReadScript.DAMAGED);
        assertThat(read("pdf", file, LIMIT)).isEqualTo(ReadScript.DAMAGED);
        assertThat(read("docx", Documents.pdf(folder, "words", null), LIMIT)).isEqualTo(ReadScript.DAMAGED);
    }

    @Test
    void itRunsAsAProgramOfItsOwn() throws Exception {
        // Given
        String classPath = ReaderProgram.unpackTo(folder.resolve("program"));
        Path text = folder.resolve("text");
        ProcessBuilder program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        ReaderProgram.mainClass(),
                        "docx",
                        Documents.docx(folder, paragraph(WORDS)).toString(),
                        "1000")
                .redirectOutput(text.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().clear();

        // When
        Process process = program.start();

        // Then
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.readString(text).strip()).isEqualTo(WORDS);
    }

    private int read(String format, Path script, int limit) throws IOException {
        PrintStream out = new PrintStream(written, true, StandardCharsets.UTF_8);
        return ReadScript.read(format, script, limit, out);
    }

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
