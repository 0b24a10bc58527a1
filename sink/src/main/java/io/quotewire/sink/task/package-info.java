/**
 * A task of the sink: {@link io.quotewire.sink.task.CountingTask} counts record by record, and {@link
 * io.quotewire.sink.task.BeforeCommit} makes it write and forward the changes, once per commit.
 */
@NullMarked
package io.quotewire.sink.task;

import org.jspecify.annotations.NullMarked;
