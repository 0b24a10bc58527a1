/** How work goes on, whatever it is about: ended where nobody waits for it, done only where it is asked for. */
@NullMarked
package io.quotewire.core.work;

import org.jspecify.annotations.NullMarked;
