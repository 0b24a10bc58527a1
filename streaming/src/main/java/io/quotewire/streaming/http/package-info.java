/** What all HTTP endpoints share: the server, its address, and access control. */
@NullMarked
package io.quotewire.streaming.http;

import org.jspecify.annotations.NullMarked;
