package io.zhanbo.runtime.storage;

import java.util.Locale;

/** One bucket per secrecy. */
public enum Bucket {
    /** What contestants handed in; private. */
    ORIGINALS,
    /** Scratch; swept. */
    WORK,
    /** What media-service made; private, judges and desks get short signed URLs. */
    RENDITIONS,
    /** What is published; immutable. */
    PUBLIC,
    /** Packages for partners; private. */
    HANDOVER;

    /** The name in an {@link io.zhanbo.events.ObjectRef}; a deployment may put a prefix before it. */
    public String logicalName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no bucket has that name */
    public static Bucket of(String logicalName) {
        return valueOf(logicalName.toUpperCase(Locale.ROOT));
    }
}
