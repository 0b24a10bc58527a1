/** {@code quotewire correct}: people overrule the machine. */
@NullMarked
package io.quotewire.app.correct;

import org.jspecify.annotations.NullMarked;
