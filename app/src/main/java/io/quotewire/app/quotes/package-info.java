/** Quotes as files: which of them, and in what format. */
@NullMarked
package io.quotewire.app.quotes;

import org.jspecify.annotations.NullMarked;
