/** What everything that is served by HTTP shares: the door itself, where it is, and for whom. */
@NullMarked
package io.quotewire.streaming.http;

import org.jspecify.annotations.NullMarked;
