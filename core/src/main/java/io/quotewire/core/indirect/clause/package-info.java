/** Where what is reported begins and ends, and what stands between it and its cue: the clauses of reported speech. */
@NullMarked
package io.quotewire.core.indirect.clause;

import org.jspecify.annotations.NullMarked;
