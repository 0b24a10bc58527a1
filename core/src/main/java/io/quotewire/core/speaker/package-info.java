/**
 * Resolves the source of a frame to a speaker. {@link io.quotewire.core.speaker.Utterances} assigns each frame its
 * speaker. {@link io.quotewire.core.speaker.Speakers} tries the resolvers in order, and the first that answers wins:
 * <ul>
 * <li>pronouns and labels: {@code SpeakerByPronoun}, {@code TurnLabel};
 * <li>{@code name}: names in the phrase or beside it, "Mary Hill, the mayor";
 * <li>{@code noun}: nouns for somebody, "the mayor", "the company", "the report", "police";
 * <li>{@code untagged}: capitalised words in which the tagger saw no name, or not all of it, "The Harbour Reporter".
 * </ul>
 *
 * <p>{@code resolution} is what a resolver is and what it answers. What the resolvers ask: {@code phrase} classifies
 * the words of a source, {@code office}, {@code organization} and {@code document} find what definite nouns and "it"
 * refer to, {@code antecedent} to whom "he" and "she" refer.
 */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
