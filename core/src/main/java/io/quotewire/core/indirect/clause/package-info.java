/** The clauses of reported speech: where content begins and ends, and what may separate it from its cue. */
@NullMarked
package io.quotewire.core.indirect.clause;

import org.jspecify.annotations.NullMarked;
