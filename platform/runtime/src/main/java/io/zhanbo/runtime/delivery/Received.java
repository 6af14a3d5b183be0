package io.zhanbo.runtime.delivery;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks an observed event as come from another service: {@code void on(@Observes @Received VideoChecked checked)}.
 *
 * <p>The observer runs in the transaction that also remembers the message, so each message takes effect once. An exception rolls both back; the
 * message is tried again and in the end kept as a dead letter. Topics have no common order: observers drop what is older than what they know.
 */
@Qualifier
@Retention(RUNTIME)
@Target({PARAMETER, FIELD})
public @interface Received {}
