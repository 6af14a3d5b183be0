package io.zhanbo.submission.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Spreadsheets as other programs write and read them. */
public final class Xlsx {

    /** Fills in a sheet. */
    public interface Filling {
        void fill(Worksheet sheet);
    }

    private Xlsx() {}

    public static byte[] of(Filling filling) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            filling.fill(workbook.newWorksheet("Sheet1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    public static byte[] ofRows(List<List<String>> rows) {
        return of(sheet -> fill(sheet, rows));
    }

    public static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column) != null) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    /** The texts of the first sheet, read by a reader that is not ours. */
    public static List<List<String>> rows(byte[] file) {
        return rows(file, 0);
    }

    /** @param index of the sheet, from 0 */
    public static List<List<String>> rows(byte[] file, int index) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheet(index).orElseThrow().read().stream()
                    .map(Xlsx::texts)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's parts as text. */
    public static Map<String, String> parts(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    public static byte[] ofParts(Map<String, byte[]> parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same file with one of its parts replaced or added. */
    public static byte[] with(byte[] file, String part, byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts(file).forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.put(part, content);
        return ofParts(parts);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
