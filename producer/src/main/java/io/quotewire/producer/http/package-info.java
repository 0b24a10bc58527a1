/** The HTTP endpoints: articles by POST, and the calls of hubs. */
@NullMarked
package io.quotewire.producer.http;

import org.jspecify.annotations.NullMarked;
