@NullMarked
package io.quotewire.sink.store;

import org.jspecify.annotations.NullMarked;
