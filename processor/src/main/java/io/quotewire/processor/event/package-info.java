/**
 * What an article publishes: quotes and mentions as events that do not yet bear the moment at which they are sent,
 * and what leads from the events of one version to those of the next ({@link io.quotewire.processor.event.ChangeSet}):
 * a withdrawn version has none, so all that stood are retracted.
 */
@NullMarked
package io.quotewire.processor.event;

import org.jspecify.annotations.NullMarked;
