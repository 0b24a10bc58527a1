/**
 * Limits the time that the articles of one transaction take together: {@link
 * io.quotewire.processor.budget.DecisionTime} measures it, {@link io.quotewire.processor.budget.TransactionTimeout}
 * configures Kafka accordingly, and {@link io.quotewire.processor.budget.Attempts} remembers what took too long before
 * a transaction was aborted.
 */
@NullMarked
package io.quotewire.processor.budget;

import org.jspecify.annotations.NullMarked;
