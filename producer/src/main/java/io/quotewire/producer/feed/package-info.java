/** The content of feeds: RSS, Atom, JSON Feed and sitemaps, read even if they are damaged. */
@NullMarked
package io.quotewire.producer.feed;

import org.jspecify.annotations.NullMarked;
