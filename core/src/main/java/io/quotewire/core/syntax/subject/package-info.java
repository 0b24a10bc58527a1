/**
 * Finds the subjects of verbs and their boundaries. The entry points:
 *
 * <ul>
 *   <li>before the verb: {@link io.quotewire.core.syntax.subject.SubjectBefore}, which asks {@code SubjectPhrase} for
 *       the phrase and, at a pause, {@code SpeakingSubject}; in a second clause {@code SecondSubject}, behind a fronted
 *       phrase {@code BesideLead}, before a relative pronoun {@code RelativeHead}, in a list {@code ListedSubject}
 *   <li>behind the verb: {@link io.quotewire.core.syntax.subject.SubjectAfter}
 *   <li>of a clause read from its beginning, as for a participle behind it: {@code ClauseSubject}, {@code
 *       OpeningSubject}; not its subject, {@code Accompaniment}, {@code Blame}, {@code QuotedObject}
 *   <li>of what somebody else tells: {@code ToldDeed}, {@code PerceivedSpeaker}
 * </ul>
 */
@NullMarked
package io.quotewire.core.syntax.subject;

import org.jspecify.annotations.NullMarked;
