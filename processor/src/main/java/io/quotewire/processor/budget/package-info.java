/**
 * The time that the articles of one transaction may take together: used up by decisions
 * ({@link io.quotewire.processor.budget.DecisionTime}), told to Kafka
 * ({@link io.quotewire.processor.budget.TransactionTimeout}); and what took too long before a transaction was aborted
 * ({@link io.quotewire.processor.budget.Attempts}).
 */
@NullMarked
package io.quotewire.processor.budget;

import org.jspecify.annotations.NullMarked;
