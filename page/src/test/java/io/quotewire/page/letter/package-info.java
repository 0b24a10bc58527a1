@NullMarked
package io.quotewire.page.letter;

import org.jspecify.annotations.NullMarked;
