package io.zhanbo.media.rendition.command;

import io.zhanbo.events.media.RenditionKind;
import io.zhanbo.media.packaging.Storyboard;
import java.util.ArrayList;
import java.util.List;

/** Puts the pictures for the seek bar on sheets. */
public final class StoryboardCommand {
    private StoryboardCommand() {}

    /** The words behind the program's name, for the folder in which the ladder was made. */
    public static List<String> of(Storyboard board) {
        var words = new ArrayList<>(List.of("-nostdin", "-hide_banner", "-nostats", "-loglevel", "warning"));
        words.addAll(List.of("-f", "rawvideo", "-pixel_format", "yuv420p"));
        words.addAll(List.of("-video_size", board.width() + "x" + board.height(), "-framerate", "1"));
        words.addAll(List.of("-i", Outputs.CANDIDATES + "/" + Outputs.THUMBS));
        words.addAll(List.of("-vf", "tile=" + board.columns() + "x" + board.columns()));
        words.addAll(PictureEncoding.jpeg(5));
        words.addAll(List.of("-map_metadata", "-1", "-flags:v", "+bitexact", "-f", "image2"));
        words.add(Outputs.folder(RenditionKind.STORYBOARD) + "/" + Storyboard.SHEETS);
        return words;
    }
}
