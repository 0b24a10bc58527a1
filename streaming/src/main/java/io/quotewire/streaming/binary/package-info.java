/** Compact binary values for state stores: variable-length numbers, and strings written once; and the hash of bytes. */
@NullMarked
package io.quotewire.streaming.binary;

import org.jspecify.annotations.NullMarked;
