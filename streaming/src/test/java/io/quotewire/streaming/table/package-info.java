@NullMarked
package io.quotewire.streaming.table;

import org.jspecify.annotations.NullMarked;
