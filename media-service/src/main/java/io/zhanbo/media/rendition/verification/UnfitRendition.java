package io.zhanbo.media.rendition.verification;

/** FFmpeg made something other than it was told to. */
public class UnfitRendition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnfitRendition(String message) {
        super(message);
    }
}
