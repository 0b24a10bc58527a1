/** Filters and formats for quotes. */
@NullMarked
package io.quotewire.app.quotes;

import org.jspecify.annotations.NullMarked;
