@NullMarked
package io.quotewire.sink.event;

import org.jspecify.annotations.NullMarked;
