/** {@code quotewire evaluate}: how good the extraction is on articles annotated by hand. */
@NullMarked
package io.quotewire.app.evaluate;

import org.jspecify.annotations.NullMarked;
