package io.zhanbo.submission.spreadsheet;

import io.zhanbo.runtime.problem.BrokenRule;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads xlsx files that come from outside. It reads no more than the limits allow, however the file was made, and
 * executes, fetches and works out nothing.
 */
public final class Spreadsheet {

    private static final String WORKBOOK = "xl/workbook.xml";

    private Spreadsheet() {}

    /**
     * The bytes of a file on its way in.
     *
     * @param limit largest file, bytes
     * @throws SpreadsheetTooLarge as soon as more arrive
     */
    public static byte[] receive(InputStream body, int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new SpreadsheetTooLarge(limit);
        }
        return bytes;
    }

    /**
     * The rows of the first sheet that is not hidden.
     *
     * @throws NotASpreadsheet    if it is a file of another kind
     * @throws SpreadsheetDamaged if it cannot be read
     * @throws InflatesTooFar     if more would come out of it than the limits allow
     * @throws TooManyRows        if there are more rows than the limits allow
     * @throws TooManyMerged      if more cells are merged than can be explained
     */
    public static List<SheetRow> read(byte[] file, SpreadsheetLimits limits) {
        FileKind kind = FileKind.of(file);
        if (kind != FileKind.ZIP) {
            throw new NotASpreadsheet(kind);
        }
        try {
            return rows(XlsxParts.of(file, limits), limits);
        } catch (BrokenRule refused) {
            throw refused;
        } catch (RuntimeException e) {
            // What a file from outside says where a number, a place or a name belongs fails in many ways, all of them
            // its own.
            throw new SpreadsheetDamaged();
        }
    }

    private static List<SheetRow> rows(XlsxParts parts, SpreadsheetLimits limits) {
        String sheet = firstSheet(parts);
        SheetReader reader = new SheetReader(sharedTexts(parts), limits);
        Xml.read(parts.find(sheet).orElseThrow(SpreadsheetDamaged::new), reader);
        return reader.rows();
    }

    private static String firstSheet(XlsxParts parts) {
        List<String> relations = new ArrayList<>();
        Xml.read(parts.find(WORKBOOK).orElseThrow(() -> new NotASpreadsheet(FileKind.ZIP)), (tag, xml) -> {
            if (tag.equals("sheet")
                    && !String.valueOf(xml.getAttributeValue(null, "state")).endsWith("idden")) {
                relations.add(xml.getAttributeValue(null, "id"));
            }
        });
        Map<String, String> targets = new HashMap<>();
        Xml.read(parts.find("xl/_rels/workbook.xml.rels").orElseThrow(SpreadsheetDamaged::new), (tag, xml) -> {
            if (tag.equals("Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        String target = relations.isEmpty() ? null : targets.get(relations.get(0));
        if (target == null) {
            throw new SpreadsheetDamaged();
        }
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static List<String> sharedTexts(XlsxParts parts) {
        List<String> texts = new ArrayList<>();
        parts.find("xl/sharedStrings.xml")
                .ifPresent(part -> Xml.read(part, (tag, xml) -> {
                    if (tag.equals("si")) {
                        texts.add(Xml.texts(xml, "si"));
                    }
                }));
        return texts;
    }
}
