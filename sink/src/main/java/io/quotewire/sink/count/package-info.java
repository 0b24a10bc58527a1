/**
 * What is counted of whom, in which window: as it changes ({@link io.quotewire.sink.count.CountChange}), while it is in
 * use ({@link io.quotewire.sink.count.HotCounts}), once for each story ({@link io.quotewire.sink.count.StoryTally}), as
 * it is kept, and as it is published, which is null where nothing is left.
 */
@NullMarked
package io.quotewire.sink.count;

import org.jspecify.annotations.NullMarked;
