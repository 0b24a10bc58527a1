/** Compacted topics that every instance reads completely, as tables in memory. */
@NullMarked
package io.quotewire.streaming.table;

import org.jspecify.annotations.NullMarked;
