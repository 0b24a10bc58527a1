/** Bad input, made by changing good input, at every door through which bytes come in. */
@NullMarked
package io.quotewire.faults.input;

import org.jspecify.annotations.NullMarked;
