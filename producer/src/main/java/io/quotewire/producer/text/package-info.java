/** Bytes and markup to the plain text that goes into an article. */
@NullMarked
package io.quotewire.producer.text;

import org.jspecify.annotations.NullMarked;
