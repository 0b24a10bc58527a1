/**
 * Resolves the source of a frame to a speaker. {@link io.quotewire.core.speaker.Utterances} assigns each frame its
 * speaker.
 * {@link io.quotewire.core.speaker.Speakers} tries the resolvers, each a {@code SpeakerResolver}, in this order:
 * <ul>
 * <li>labels and pronouns: {@code TurnLabel}, {@code SpeakerByPronoun} (with {@code SpokeBefore});
 * <li>names in the phrase or beside it: {@code NamedUnit}, {@code NamesInPhrase} (with {@code NameOfRole}, {@code
 * TitlePreposition} and {@code Partner}), {@code NameBehindPhrase}, {@code NameBeforePhrase},
 * {@code NameBeforeNoun};
 * <li>nouns for somebody: {@code PersonByNoun}, {@code OrganizationByNoun}, {@code DocumentPhrase},
 * {@code OrganizationSpokeBefore}, {@code SoleOrganization} (with {@code SoleSpeaker}), {@code CapitalNoun} (with
 * {@code LowerCaseWords}), {@code GroupPhrase} (with {@code OrganizationName}).
 * </ul>
 *
 * <p>{@code phrase} classifies the phrase of a source, {@code office}, {@code organization} and {@code document} find
 * what definite nouns and "it" refer to, {@code antecedent} to whom "he" and "she" refer.
 */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
