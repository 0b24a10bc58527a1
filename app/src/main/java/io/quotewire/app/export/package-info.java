/** Exports the quotes topic to files. */
@NullMarked
package io.quotewire.app.export;

import org.jspecify.annotations.NullMarked;
