/** Record headers: what a record is, why it was refused and why it was sent again. */
@NullMarked
package io.quotewire.streaming.contract.header;

import org.jspecify.annotations.NullMarked;
