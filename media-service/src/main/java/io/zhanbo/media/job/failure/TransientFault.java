package io.zhanbo.media.job.failure;

/** Something outside went wrong that will pass: the job is tried again. */
public class TransientFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransientFault(String message) {
        super(message);
    }

    public TransientFault(String message, Throwable cause) {
        super(message, cause);
    }
}
