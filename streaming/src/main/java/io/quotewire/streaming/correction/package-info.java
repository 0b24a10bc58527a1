/** The decisions by which people overrule the machine: records on {@code corrections}. */
@NullMarked
package io.quotewire.streaming.correction;

import org.jspecify.annotations.NullMarked;
