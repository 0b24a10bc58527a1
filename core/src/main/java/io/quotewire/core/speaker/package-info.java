/**
 * Whom the source of a frame means. {@link io.quotewire.core.speaker.Utterances} gives each frame its speaker,
 * {@link io.quotewire.core.speaker.Speakers} asks the resolvers in their order: pronouns, names in the phrase, nouns
 * that stand for a person or a body, groups. {@code phrase} tells what kind of phrase a source is, {@code antecedent}
 * to whom of the text it may refer back.
 */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
