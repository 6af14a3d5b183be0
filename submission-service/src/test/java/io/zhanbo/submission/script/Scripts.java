package io.zhanbo.submission.script;

import io.restassured.response.Response;
import io.zhanbo.submission.Work;
import io.zhanbo.submission.spreadsheet.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scripts as small as they can be. */
final class Scripts {

    static final String WORDS = "各位老师好，今天我讲一个故事。";

    private Scripts() {}

    static byte[] docx(String words) {
        return docx(words, Map.of());
    }

    static byte[] docx(String words, Map<String, byte[]> more) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/word/document.xml" \
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        parts.put("_rels/.rels", utf8("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Target="word/document.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
                </Relationships>"""));
        parts.put("word/document.xml", utf8("""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""".formatted(words)));
        parts.putAll(more);
        return Xlsx.ofParts(parts);
    }

    /** Of Latin letters only. */
    static byte[] pdf(String words) {
        String content = words.isEmpty() ? "" : "BT /F 12 Tf 20 200 Td (" + words + ") Tj ET";
        return utf8("""
                %%PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 5 0 R\
                /Resources<</Font<</F 4 0 R>>>>>>endobj
                4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
                5 0 obj<</Length %d>>stream
                %s
                endstream endobj
                trailer<</Root 1 0 R/Size 6>>
                %%%%EOF
                """.formatted(content.length(), content));
    }

    static Response send(Work work, String fileName, byte[] bytes) {
        String url =
                work.announce(fileName, bytes).then().statusCode(200).extract().path("url");
        Work.send(url, bytes);
        return work.act("script/completion");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
