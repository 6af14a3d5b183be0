package io.zhanbo.media.packaging;

import java.util.List;
import java.util.Locale;

/** The playlist players open first: which sizes there are, and what each needs. */
public final class MasterPlaylist {
    private MasterPlaylist() {}

    /**
     * @param uri       of the variant's own playlist
     * @param bandwidth picture and sound together
     * @param codec     of the picture
     * @param width     pixels
     * @param height    pixels
     * @param rate      frames a second
     */
    public record Variant(String uri, Bandwidth bandwidth, String codec, int width, int height, double rate) {}

    /**
     * The sound, which all variants share.
     *
     * @param uri      of its playlist
     * @param language BCP 47, or null if it is not known
     */
    public record Sound(String uri, String language) {}

    /** @param frames single pictures for winding quickly; the rate is of no meaning */
    public static String of(List<Variant> variants, Variant frames, Sound sound) {
        var text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n\n");
        text.append("#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Original\",DEFAULT=YES,AUTOSELECT=YES");
        if (sound.language() != null) {
            text.append(",LANGUAGE=\"").append(sound.language()).append('"');
        }
        text.append(",CHANNELS=\"2\",URI=\"").append(sound.uri()).append("\"\n\n");
        for (var variant : variants) {
            text.append(String.format(
                    Locale.ROOT,
                    "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s,%s\",RESOLUTION=%dx%d,FRAME-RATE=%.3f,AUDIO=\"sound\"\n%s\n",
                    variant.bandwidth().peak(),
                    variant.bandwidth().average(),
                    variant.codec(),
                    CodecName.SOUND,
                    variant.width(),
                    variant.height(),
                    variant.rate(),
                    variant.uri()));
        }
        text.append(String.format(
                Locale.ROOT,
                "\n#EXT-X-I-FRAME-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s\",RESOLUTION=%dx%d,URI=\"%s\"\n",
                frames.bandwidth().peak(),
                frames.bandwidth().average(),
                frames.codec(),
                frames.width(),
                frames.height(),
                frames.uri()));
        return text.toString();
    }
}
