@NullMarked
package io.quotewire.sink.fact;

import org.jspecify.annotations.NullMarked;
