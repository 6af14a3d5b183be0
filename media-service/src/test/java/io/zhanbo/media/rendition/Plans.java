package io.zhanbo.media.rendition;

import io.zhanbo.events.media.Film;
import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.VideoStream;

/** Plans to try things on. */
final class Plans {
    private Plans() {}

    static RenditionPlan plain(int width, int height, double rate) {
        return of(video(width, height, rate, "progressive", "bt709"), new AudioStream(1, "aac", 2));
    }

    static RenditionPlan silent(int width, int height) {
        return of(video(width, height, 25, "progressive", "bt709"), null);
    }

    static RenditionPlan interlaced() {
        return of(video(1920, 1080, 25, "tt", "bt709"), new AudioStream(1, "aac", 2));
    }

    static RenditionPlan highDynamicRange() {
        return of(video(1920, 1080, 25, "progressive", "arib-std-b67"), new AudioStream(1, "aac", 2));
    }

    private static RenditionPlan of(VideoStream video, AudioStream audio) {
        var source = new Source("mov,mp4", 10.0, video, audio);
        var film = new Film(10_000, video.shownWidth(), video.shownHeight(), video.rate(), audio != null);
        return RenditionPlan.of(source, film, 10);
    }

    private static VideoStream video(int width, int height, double rate, String fieldOrder, String transfer) {
        return new VideoStream(0, "h264", width, height, 1, 0, rate, 10.0, fieldOrder, transfer);
    }
}
