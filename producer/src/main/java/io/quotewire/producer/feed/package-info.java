/** What a feed says: RSS, Atom, JSON Feed and sitemaps, read whatever state they are in. */
@NullMarked
package io.quotewire.producer.feed;

import org.jspecify.annotations.NullMarked;
