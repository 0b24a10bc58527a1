/** Compact binary encoding of values in state stores: variable-length numbers, and repeated strings written once. */
@NullMarked
package io.quotewire.streaming.binary;

import org.jspecify.annotations.NullMarked;
