/**
 * Cues, the words that report speech. {@link io.quotewire.core.cue.CueLexicon} holds the verbs, with the complements
 * that each takes ({@code Takes}), {@code CueNouns} the nouns; {@link io.quotewire.core.cue.CueMatcher} finds the verbs
 * of a text, with their auxiliaries ({@code VerbGroup}). The other classes tell it whether a form that may be a noun or
 * another form is a verb.
 */
@NullMarked
package io.quotewire.core.cue;

import org.jspecify.annotations.NullMarked;
