/** What everything that is served by HTTP shares: where it listens, and for whom. */
@NullMarked
package io.quotewire.streaming.http;

import org.jspecify.annotations.NullMarked;
