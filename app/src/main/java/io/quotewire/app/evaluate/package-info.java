/** {@code quotewire evaluate}: measures the quality of the extraction on articles annotated by hand. */
@NullMarked
package io.quotewire.app.evaluate;

import org.jspecify.annotations.NullMarked;
