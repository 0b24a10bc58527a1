/** The entities that users add while the processor runs, and the extractor that knows them. */
@NullMarked
package io.quotewire.processor.catalogue;

import org.jspecify.annotations.NullMarked;
