/** Reported speech without quote marks, or with some inside: clauses, their ends, their sources, frame by frame. */
@NullMarked
package io.quotewire.core.indirect;

import org.jspecify.annotations.NullMarked;
