/** Converts bytes and markup to the plain text of articles. */
@NullMarked
package io.quotewire.producer.text;

import org.jspecify.annotations.NullMarked;
