/** The HTTP door: articles by POST. */
@NullMarked
package io.quotewire.producer.http;

import org.jspecify.annotations.NullMarked;
