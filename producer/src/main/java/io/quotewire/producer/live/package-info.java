/** Feeds of the live web: fetched politely, read whatever state they are in, turned into articles. */
@NullMarked
package io.quotewire.producer.live;

import org.jspecify.annotations.NullMarked;
