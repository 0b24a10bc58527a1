/** One task of the sink at work: counting record by record, and writing what changed once for each commit. */
@NullMarked
package io.quotewire.sink.task;

import org.jspecify.annotations.NullMarked;
