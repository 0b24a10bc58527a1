/**
 * One task of the sink at work: {@link io.quotewire.sink.task.CountingTask} counts record by record, and
 * {@link io.quotewire.sink.task.BeforeCommit} has it write and send what changed, once for each commit.
 */
@NullMarked
package io.quotewire.sink.task;

import org.jspecify.annotations.NullMarked;
