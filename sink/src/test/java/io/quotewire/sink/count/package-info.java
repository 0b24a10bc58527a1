@NullMarked
package io.quotewire.sink.count;

import org.jspecify.annotations.NullMarked;
