/** Articles out of web pages. */
@NullMarked
package io.quotewire.producer.page;

import org.jspecify.annotations.NullMarked;
