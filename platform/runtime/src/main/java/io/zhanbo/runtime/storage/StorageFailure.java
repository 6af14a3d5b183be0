package io.zhanbo.runtime.storage;

/** Object storage did not do what was asked; the same call may succeed later. */
public class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageFailure(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
