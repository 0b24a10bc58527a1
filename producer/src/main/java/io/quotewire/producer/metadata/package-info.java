/** A page's metadata about its article: authors, dates, language, title. */
@NullMarked
package io.quotewire.producer.metadata;

import org.jspecify.annotations.NullMarked;
