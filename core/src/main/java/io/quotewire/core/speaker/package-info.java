/** Who speaks: clusters of names, pronouns and the choice of the speaker. */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
