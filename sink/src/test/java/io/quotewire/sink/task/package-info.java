@NullMarked
package io.quotewire.sink.task;

import org.jspecify.annotations.NullMarked;
