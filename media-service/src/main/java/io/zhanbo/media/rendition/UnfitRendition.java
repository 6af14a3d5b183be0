package io.zhanbo.media.rendition;

/** FFmpeg made something other than it was told to. */
class UnfitRendition extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfitRendition(String message) {
        super(message);
    }
}
