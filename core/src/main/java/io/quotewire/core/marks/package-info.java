/** Quote marks and the passages between them. */
@NullMarked
package io.quotewire.core.marks;

import org.jspecify.annotations.NullMarked;
