/** What the state stores of the sink have in common. */
@NullMarked
package io.quotewire.sink.store;

import org.jspecify.annotations.NullMarked;
