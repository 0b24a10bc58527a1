/**
 * Finds the antecedents of pronouns and definite nouns, using the whole text before any source is resolved. Each
 * question of {@code speaker} is answered by one class, with helpers of its own:
 * <ul>
 * <li>"he", "she", "the striker": {@link io.quotewire.core.speaker.antecedent.Antecedents}. {@code Salience} ranks the
 * persons (each a {@code Salient}); {@code Prominence} weighs a mention by its position ({@code SubjectPlace},
 * {@code NounModifier}, {@code RoleBehindCue}, {@code LeadingPhrase}, {@code WhoseView}); {@code LastSpeaker} and
 * {@code AsideSpeaker} find the last speaker; {@code NamedInSpeech} finds those ruled out by the speech;
 * {@code DefinitePerson} and {@code OfficeSubject} resolve definite subjects.
 * <li>unnamed persons, "a man … he", "the official": {@code NamelessOnMind} keeps those that
 * {@code NamelessAntecedents} and {@code NamelessSpeakers} recognise; {@code FullerWords} finds the words that
 * introduced them, {@code LeadPerson} the name of the official in the lead.
 * <li>"the senator", "the England skipper": {@link io.quotewire.core.speaker.antecedent.Offices}, with
 * {@code Introductions}, {@code Description} and {@code OfficeWords}.
 * <li>"the company", "it": {@link io.quotewire.core.speaker.antecedent.Organizations} by an organisation's name,
 * {@link io.quotewire.core.speaker.antecedent.OrganizationInFocus} by the topics of the sentences before
 * ({@code OrganizationTopic}, {@code StockSign}).
 * <li>"they": {@link io.quotewire.core.speaker.antecedent.GroupInFocus}, and for a single person {@code TheyPersons}.
 * <li>"the report", and "it" for a document: {@code DocumentAuthors} and {@code DocumentInFocus}.
 * </ul>
 *
 * <p>{@code LastSources} provides the last source of each sentence to all of them.
 */
@NullMarked
package io.quotewire.core.speaker.antecedent;

import org.jspecify.annotations.NullMarked;
