/**
 * Delivery: state and event in one transaction, each message handled once, nothing lost.
 *
 * <p>Publishing: {@link io.zhanbo.runtime.delivery.Outbox} inside a transaction; a relay sends what was committed. Receiving: a CDI observer of an
 * event record qualified {@link io.zhanbo.runtime.delivery.Received}. Accounting for who did what: {@link io.zhanbo.runtime.delivery.Journal}.
 */
package io.zhanbo.runtime.delivery;
