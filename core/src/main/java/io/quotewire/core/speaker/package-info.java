/**
 * Whom the source of a frame means. {@link io.quotewire.core.speaker.Utterances} gives each frame its speaker,
 * {@link io.quotewire.core.speaker.Speakers} asks the resolvers in their order: pronouns, names in the phrase, nouns
 * that stand for a person or a body, groups. What one of them knows of the whole text it reads first:
 * {@link io.quotewire.core.speaker.Antecedents}, {@link io.quotewire.core.speaker.Offices},
 * {@link io.quotewire.core.speaker.Bodies}, {@link io.quotewire.core.speaker.BodyInFocus}.
 */
@NullMarked
package io.quotewire.core.speaker;

import org.jspecify.annotations.NullMarked;
