package io.zhanbo.runtime.delivery;

import java.time.Instant;

/**
 * A message that could not be handled, as operators see it: without its content, which may hold names.
 *
 * @param id        number to replay or discard it by
 * @param messageId CloudEvents id, or null
 * @param topic     topic it came from
 * @param key       its key: the id of what it is about
 * @param type      CloudEvents type, or null
 * @param reason    why the last attempt failed
 * @param failedAt  when
 */
record DeadLetter(long id, String messageId, String topic, String key, String type, String reason, Instant failedAt) {}
