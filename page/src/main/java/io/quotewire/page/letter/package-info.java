/** A dead letter looked at, put back and dismissed from the page. */
@NullMarked
package io.quotewire.page.letter;

import org.jspecify.annotations.NullMarked;
