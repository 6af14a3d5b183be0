package io.zhanbo.media.check;

import io.zhanbo.media.pixels.Pictures;
import io.zhanbo.media.probe.Packet;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.analysis.Analysis;
import io.zhanbo.media.probe.measure.Decoded;
import io.zhanbo.media.probe.measure.PictureMeasures;
import io.zhanbo.media.probe.measure.SoundMeasures;
import io.zhanbo.media.probe.measure.Voice;
import java.util.List;

/**
 * What is known of a film when the checks look at it.
 *
 * @param limits   the contest's
 * @param bytes    what was uploaded against what was announced
 * @param source   the header
 * @param packets  all packets, or null if the film was not read to its end because it is too long anyway
 * @param analysis what came out of the decoder, or null likewise or if there is no picture
 */
public record Evidence(VideoLimits limits, Bytes bytes, Source source, List<Packet> packets, Analysis analysis) {

    /**
     * @param assetId       which revision of which entry's video they are, or null if only the file as such is looked at
     * @param size          length of the upload
     * @param sha256        true digest of the upload
     * @param claimedSha256 what the contestant's device had announced
     */
    public record Bytes(String assetId, long size, String sha256, String claimedSha256) {

        /** Of a file as such. */
        public Bytes(long size, String sha256, String claimedSha256) {
            this(null, size, sha256, claimedSha256);
        }
    }

    /** Evidence from the header alone. */
    public static Evidence ofHeader(VideoLimits limits, Bytes bytes, Source source) {
        return new Evidence(limits, bytes, source, null, null);
    }

    /** Whether the film was decoded; if not, nothing below can be asked for. */
    public boolean isDecoded() {
        return analysis != null;
    }

    /** The frames that came out of the decoder. */
    public Decoded decoded() {
        return analysis.decoded();
    }

    /** Measures of the picture. */
    public PictureMeasures picture() {
        return analysis.picture();
    }

    /** The order of half pictures by FFprobe's word, as seen or else as the header has it; null if neither is known. */
    public String fieldOrder() {
        return isDecoded() ? picture().fields().order(source.video()) : null;
    }

    /** Measures of the sound. */
    public SoundMeasures sound() {
        return analysis.sound();
    }

    /** Small pictures, or null if the film was not decoded. */
    public Pictures pictures() {
        return isDecoded() ? analysis.pictures() : null;
    }

    /** The sound, or null if there is none or the film was not decoded. */
    public Voice voice() {
        return isDecoded() ? analysis.voice() : null;
    }

    /** The moment the file's own clock begins at; streams of broadcast formats do not begin at 0. */
    public double start() {
        return startOf(packets);
    }

    /** The same, before there is any other evidence. */
    public static double startOf(List<Packet> packets) {
        return packets.stream()
                .filter(Packet::shown)
                .mapToDouble(Packet::seconds)
                .min()
                .orElse(0);
    }

    /** How long there is something to see. */
    public double pictureSeconds() {
        if (decoded().frames().isEmpty()) {
            return 0;
        }
        // A last picture that stands still for a while is known to the container only.
        double end = packets.stream()
                .filter(packet -> packet.stream() == source.video().index() && packet.shown())
                .mapToDouble(Packet::end)
                .max()
                .orElse(0);
        return Math.max(end, decoded().end()) - start();
    }

    /** Length of the film: what was decoded if it was, otherwise what the header promises. */
    public double seconds() {
        double promised = source.promisedSeconds();
        return isDecoded() ? Math.max(promised, pictureSeconds()) : promised;
    }
}
