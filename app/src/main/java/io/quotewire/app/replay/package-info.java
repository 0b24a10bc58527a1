/** Dead letters: shown, put back, dismissed. */
@NullMarked
package io.quotewire.app.replay;

import org.jspecify.annotations.NullMarked;
