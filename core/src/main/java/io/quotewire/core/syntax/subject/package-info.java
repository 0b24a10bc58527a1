/**
 * Where the subject of a verb stands and how far it reaches: {@link io.quotewire.core.syntax.subject.SubjectBefore} and
 * {@link io.quotewire.core.syntax.subject.SubjectAfter} are asked, the others help them.
 */
@NullMarked
package io.quotewire.core.syntax.subject;

import org.jspecify.annotations.NullMarked;
