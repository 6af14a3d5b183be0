package io.zhanbo.submission.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "VIDEO,   00000020667479706d703432, mp4",
        "VIDEO,   000000146674797071742020, mov",
        "VIDEO,   000000086d6f6f7600000000, an old mov without ftyp",
        "VIDEO,   1a45dfa39f4286810142f781, mkv and webm",
        "VIDEO,   5249464600000000415649204c495354, avi",
        "VIDEO,   464c5601050000000900, flv",
        "VIDEO,   3026b2758e66cf11a6d900aa0062ce6c, wmv",
        "VIDEO,   060e2b34020501010d0102010102, mxf",
        "VIDEO,   000001ba4400040004010003, mpg",
        "ARCHIVE, 504b0304140006000800, zip and docx",
        "ARCHIVE, 526172211a070100, rar",
        "PDF,     255044462d312e37, pdf",
        "PICTURE, ffd8ffe000104a464946, jpeg",
        "PICTURE, 00000018667479706865696300, heic",
        "PICTURE, 52494646000000005745425056503820, webp",
        "SOUND,   0000001c667479704d344120, m4a",
        "SOUND,   494433040000, mp3",
        "SOUND,   524946460000000057415645666d7420, wav",
        "UNKNOWN, 7b22, json",
        "UNKNOWN, 4d5a90000300, exe",
    })
    void tellsByTheFirstBytes(FileKind kind, String head, String what) {
        assertThat(FileKind.of(HexFormat.of().parseHex(head))).as(what).isEqualTo(kind);
    }

    @Test
    void tellsATransportStreamByItsRhythm() {
        // Given
        byte[] stream = new byte[FileKind.HEAD];
        for (int i = 0; i < stream.length; i += 188) {
            stream[i] = 'G';
        }
        byte[] text = new byte[FileKind.HEAD];
        Arrays.fill(text, (byte) 'a');
        text[0] = 'G';

        // When, Then
        assertThat(FileKind.of(stream)).isEqualTo(FileKind.VIDEO);
        assertThat(FileKind.of(text)).isEqualTo(FileKind.UNKNOWN);
        assertThat(FileKind.of("G".getBytes(StandardCharsets.US_ASCII))).isEqualTo(FileKind.UNKNOWN);
        assertThat(FileKind.of(new byte[0])).isEqualTo(FileKind.UNKNOWN);
    }
}
