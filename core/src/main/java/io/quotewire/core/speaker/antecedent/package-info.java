/**
 * Whom a pronoun or a noun refers back to, read from the whole text before any source is resolved. Each question has
 * one class that answers it to {@code speaker}, and behind it those that it alone asks:
 *
 * <ul>
 *   <li>"he", "she", "the striker": {@link io.quotewire.core.speaker.antecedent.Antecedents}. {@code Salience} keeps
 *       how much each {@code Salient} is on the reader's mind, {@code Prominence} weighs a mention by its place
 *       ({@code SubjectPlace}, {@code NounModifier}, {@code RoleBehindCue}, {@code LeadingPhrase}, {@code WhoseView}),
 *       {@code LastSpeaker} and {@code AsideSpeaker} say who spoke last, {@code NamedInSpeech} whom the words rule out,
 *       {@code DefinitePerson} and {@code OfficeSubject} whom a subject with "the" goes on with.
 *   <li>one without a name, "a man … he", "the official": {@code NamelessOnMind}, of those that
 *       {@code NamelessAntecedents} and {@code NamelessSpeakers} see; {@code FullerWords} says by which words,
 *       {@code LeadPerson} who the lead's official is.
 *   <li>"the senator", "the England skipper": {@link io.quotewire.core.speaker.antecedent.Offices}, by
 *       {@code Introductions}, {@code Description} and {@code OfficeWords}.
 *   <li>"the company", "it": {@link io.quotewire.core.speaker.antecedent.Organizations} by an organisation's name,
 *       {@link io.quotewire.core.speaker.antecedent.OrganizationInFocus} by what the sentences before are about
 *       ({@code OrganizationTopic}, {@code StockSign}).
 *   <li>"they": {@link io.quotewire.core.speaker.antecedent.GroupInFocus}, and of one person {@code TheyPersons}.
 *   <li>"the report", "it" of a document: {@code DocumentAuthors} and {@code DocumentInFocus}.
 * </ul>
 *
 * <p>{@code LastSources} has for all of them the words for whoever speaks last in a sentence.
 */
@NullMarked
package io.quotewire.core.speaker.antecedent;

import org.jspecify.annotations.NullMarked;
