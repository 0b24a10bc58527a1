/** Compacted topics that every instance reads whole, as tables in memory. */
@NullMarked
package io.quotewire.processor.table;

import org.jspecify.annotations.NullMarked;
