/** {@code quotewire train-entities}. */
@NullMarked
package io.quotewire.app.train;

import org.jspecify.annotations.NullMarked;
