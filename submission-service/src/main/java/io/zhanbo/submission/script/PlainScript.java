package io.zhanbo.submission.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text as editors save it. UTF-8 is tried first, because hardly any other text is valid UTF-8 by chance; what is not is
 * taken for GB18030, which Chinese editors on Windows write.
 */
final class PlainScript {

    private static final List<Charset> TRIED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlainScript() {}

    /** @throws ScriptUnreadable if it is neither */
    static String decode(byte[] bytes) {
        return TRIED.stream()
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .orElseThrow(ScriptUnreadable::new);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
