package io.zhanbo.showcase.site;

import io.quarkus.qute.TemplateGlobal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The static files of the pages. Their address changes with their bytes, so that browsers may keep them. */
final class Assets {
    private static final String VERSION = versionOf(List.of("site.css", "player.js", "storyboard.js", "seal.svg"));

    private Assets() {}

    @TemplateGlobal
    static String assetsVersion() {
        return VERSION;
    }

    private static String versionOf(List<String> names) {
        CRC32 sum = new CRC32();
        names.forEach(name -> sum.update(bytes("/META-INF/resources/assets/" + name)));
        return Long.toHexString(sum.getValue());
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
