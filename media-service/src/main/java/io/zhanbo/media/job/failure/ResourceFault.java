package io.zhanbo.media.job.failure;

/** This machine has too little disk or memory just now: the job is tried again much later, here or elsewhere. */
public class ResourceFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ResourceFault(String message) {
        super(message);
    }
}
