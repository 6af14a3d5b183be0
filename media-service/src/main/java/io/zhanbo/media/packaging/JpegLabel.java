package io.zhanbo.media.packaging;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes into a JPEG that a machine made what it shows, as XMP (GB 45438-2025). */
public final class JpegLabel {
    private static final int AFTER_START = 2;
    private static final int LONGEST = 65_533;
    private static final String NAMESPACE = "http://ns.adobe.com/xap/1.0/\0";

    private JpegLabel() {}

    /**
     * @param label as the film had it
     * @throws IllegalArgumentException if it does not fit, or this is no JPEG
     */
    public static byte[] on(byte[] jpeg, String label) {
        if (jpeg.length < AFTER_START || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
            throw new IllegalArgumentException("This is no JPEG");
        }
        var packet = (NAMESPACE + """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
                <rdf:Description rdf:about="" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">\
                <TC260:AIGC>%s</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>""".formatted(escaped(label))).getBytes(StandardCharsets.UTF_8);
        int length = packet.length + 2;
        if (length > LONGEST) {
            throw new IllegalArgumentException("The label is too long");
        }
        var out = new ByteArrayOutputStream(jpeg.length + packet.length + 4);
        out.write(jpeg, 0, AFTER_START);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(packet);
        out.write(jpeg, AFTER_START, jpeg.length - AFTER_START);
        return out.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
