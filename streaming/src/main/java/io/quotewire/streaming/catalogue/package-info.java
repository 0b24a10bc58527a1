/** Catalogues of known entities as JSON. */
@NullMarked
package io.quotewire.streaming.catalogue;

import org.jspecify.annotations.NullMarked;
