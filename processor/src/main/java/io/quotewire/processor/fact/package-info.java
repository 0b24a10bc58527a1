/**
 * What an article publishes: quotes and mentions as facts, which are events without the moment at which they are sent,
 * and what leads from the facts of one version to those of the next ({@link io.quotewire.processor.fact.ChangeSet}): a
 * withdrawn version has none, so all that stood are retracted.
 */
@NullMarked
package io.quotewire.processor.fact;

import org.jspecify.annotations.NullMarked;
