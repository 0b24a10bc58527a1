/**
 * Counts by subject and window: their changes ({@link io.quotewire.sink.count.CountChange}), counts while they are in
 * use ({@link io.quotewire.sink.count.HotCounts}), stories counted once each ({@link
 * io.quotewire.sink.count.StoryTally}), and counts as they are stored and as they are published, which is null if
 * nothing is left.
 */
@NullMarked
package io.quotewire.sink.count;

import org.jspecify.annotations.NullMarked;
