/**
 * Finds the subjects of verbs and their boundaries: {@link io.quotewire.core.syntax.subject.SubjectBefore} and
 * {@link io.quotewire.core.syntax.subject.SubjectAfter} are the entry points, other classes help them.
 */
@NullMarked
package io.quotewire.core.syntax.subject;

import org.jspecify.annotations.NullMarked;
