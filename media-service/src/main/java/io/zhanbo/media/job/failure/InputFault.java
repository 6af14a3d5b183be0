package io.zhanbo.media.job.failure;

/** The file itself is the reason: trying again is no use. */
public class InputFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputFault(String message) {
        super(message);
    }
}
