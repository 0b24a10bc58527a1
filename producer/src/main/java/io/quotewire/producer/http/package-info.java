/** The HTTP endpoints: for articles by POST, and for the calls of hubs. */
@NullMarked
package io.quotewire.producer.http;

import org.jspecify.annotations.NullMarked;
