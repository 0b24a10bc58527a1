/** {@code quotewire reprocess}: derives events again by the current extractor and catalogue. */
@NullMarked
package io.quotewire.app.reprocess;

import org.jspecify.annotations.NullMarked;
