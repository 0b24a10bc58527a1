/**
 * Finds the antecedents of pronouns and nouns for persons, using the whole text before any source is resolved:
 * <ul>
 * <li>"he", "she", "the striker": {@link io.quotewire.core.speaker.antecedent.Antecedents}. {@code Salience} ranks
 * the persons (each a {@code Salient}); a {@code Discourse} holds what its parts share; {@code Prominence} weighs a
 * mention by its position ({@code SubjectPosition}, {@code NounModifier}, {@code RoleBehindCue}, {@code
 * LeadingPhrase}, {@code PointOfView}, {@code Presentation}); {@code LastSpeaker} and {@code AsideSpeaker} find the
 * last speaker, {@code DescribedSpeaker} one who is described; {@code NamedInSpeech} finds those ruled out by the
 * speech, {@code Newcomers} those who make it doubtful; {@code DefinitePerson} and {@code OfficeSubject} resolve
 * definite subjects, {@code UntaggedSubjects} notes them; {@code ContinuingSpeaker} lets the last speaker go on
 * where none of these decides.
 * <li>unnamed persons, "a man … he", "the official": {@code NamelessInFocus} keeps those that
 * {@code NamelessAntecedents} and {@code NamelessSpeakers} recognise; {@code IntroducingWords} finds the words that
 * introduced them, {@code LeadPerson} the name of the official in the lead.
 * </ul>
 */
@NullMarked
package io.quotewire.core.speaker.antecedent;

import org.jspecify.annotations.NullMarked;
