/** Showing, putting back and dismissing a dead letter from the page. */
@NullMarked
package io.quotewire.page.letter;

import org.jspecify.annotations.NullMarked;
