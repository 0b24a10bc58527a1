/**
 * Whom the source of a frame means. {@link io.quotewire.core.speaker.Utterances} gives each frame its speaker, after
 * {@code PartedChains} has parted the chains in which somebody else comes to speak.
 * {@link io.quotewire.core.speaker.Speakers} asks the resolvers, each a {@code SpeakerResolver}, in their order:
 *
 * <ul>
 *   <li>labels and pronouns: {@code TurnLabel}, {@code SpeakerByPronoun};
 *   <li>names in the phrase or beside it: {@code NamesInPhrase} (with {@code NameOfRole} and {@code Partner}),
 *       {@code NameBehindPhrase}, {@code NameBeforePhrase};
 *   <li>nouns that stand for somebody: {@code PersonByNoun}, {@code OrganizationByNoun}, {@code DocumentPhrase},
 *       {@code CapitalNoun} (with {@code SmallWords}), {@code GroupPhrase} (with {@code OrganizationName}).
 * </ul>
 *
 * <p>{@code phrase} tells what kind of phrase a source is, {@code antecedent} to whom of the text it may refer back.
 */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
