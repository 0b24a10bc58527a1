/** Puts the parts of a statement together again that its attribution splits into several quotes. */
@NullMarked
package io.quotewire.core.statement;

import org.jspecify.annotations.NullMarked;
