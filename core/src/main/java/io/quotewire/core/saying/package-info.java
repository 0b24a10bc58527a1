/** By which words a saying is known again, however its telling was cut. */
@NullMarked
package io.quotewire.core.saying;

import org.jspecify.annotations.NullMarked;
