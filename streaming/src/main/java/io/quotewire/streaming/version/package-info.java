/** The order of an article's versions, also of those that were refused and are replayed later. */
@NullMarked
package io.quotewire.streaming.version;

import org.jspecify.annotations.NullMarked;
