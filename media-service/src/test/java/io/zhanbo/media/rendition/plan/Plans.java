package io.zhanbo.media.rendition.plan;

import io.zhanbo.events.media.Film;
import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.loudness.Levelling;
import io.zhanbo.media.loudness.Loudness;
import io.zhanbo.media.loudness.Target;
import io.zhanbo.media.probe.AudioStream;
import io.zhanbo.media.probe.Source;
import io.zhanbo.media.probe.Tags;
import io.zhanbo.media.probe.VideoStream;

/** Plans to try things on. */
public final class Plans {
    private Plans() {}

    public static RenditionPlan plain(int width, int height, double rate) {
        return of(video(width, height, rate, "progressive", "bt709"), new AudioStream(1, "aac", 2));
    }

    public static RenditionPlan silent(int width, int height) {
        return of(video(width, height, 25, "progressive", "bt709"), null);
    }

    public static RenditionPlan interlaced() {
        return of(video(1920, 1080, 25, "tt", "bt709"), new AudioStream(1, "aac", 2));
    }

    public static RenditionPlan highDynamicRange() {
        return of(video(1920, 1080, 25, "progressive", "arib-std-b67"), new AudioStream(1, "aac", 2));
    }

    public static StudioPlan studio(RenditionKind kind, int width, int height, double rate) {
        var plan = plain(width, height, rate);
        var source = new Source("mov,mp4", 10.0, plan.video(), new AudioStream(1, "aac", 2));
        var film = new Film(10_000, width, height, rate, true);
        return StudioPlan.of(kind, source, film, 10, Levelling.NONE, new Tags("{\"Label\":\"1\"}", null));
    }

    public static RenditionPlan labelled(String label) {
        var plan = plain(1280, 720, 25);
        return new RenditionPlan(
                plan.video(),
                plan.audio(),
                plan.seconds(),
                plan.grid(),
                plan.ladder(),
                Levelling.of(new Loudness(-20, -1), Target.WEB),
                new Tags(label, "chi"));
    }

    private static RenditionPlan of(VideoStream video, AudioStream audio) {
        var source = new Source("mov,mp4", 10.0, video, audio);
        var film = new Film(10_000, video.shownWidth(), video.shownHeight(), video.rate(), audio != null);
        return RenditionPlan.of(source, film, 10, Complexity.UNKNOWN, Levelling.NONE, Tags.NONE);
    }

    private static VideoStream video(int width, int height, double rate, String fieldOrder, String transfer) {
        return new VideoStream(0, "h264", width, height, 1, 0, rate, 10.0, fieldOrder, transfer);
    }
}
