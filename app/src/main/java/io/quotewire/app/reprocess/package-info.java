/** {@code quotewire reprocess}: events made anew under the extractor and the catalogue of the day. */
@NullMarked
package io.quotewire.app.reprocess;

import org.jspecify.annotations.NullMarked;
