/**
 * What an article publishes: quotes and mentions as events without the stamp of when they are sent, and the changes
 * from the events of one version to those of the next ({@link io.quotewire.processor.event.ChangeSet}). A withdrawn
 * version has no events, so all published ones are retracted.
 */
@NullMarked
package io.quotewire.processor.event;

import org.jspecify.annotations.NullMarked;
