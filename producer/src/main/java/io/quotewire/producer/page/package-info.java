/** Extracts articles from web pages. */
@NullMarked
package io.quotewire.producer.page;

import org.jspecify.annotations.NullMarked;
