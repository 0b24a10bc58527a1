/** Quotes as server-sent events, from the topic; resumable by the vector of offsets. */
@NullMarked
package io.quotewire.api.stream;

import org.jspecify.annotations.NullMarked;
