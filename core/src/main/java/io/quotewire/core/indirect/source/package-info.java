/**
 * Finds whose words a cue reports, as tokens of its sentence; for {@code indirect} and its package {@code end}. For all
 * cues of a sentence {@link io.quotewire.core.indirect.source.CueSources}, which uses most of the others:
 *
 * <ul>
 *   <li>beside the cue: {@code SourcePhrase}, {@code FrontedParticiple}, {@code ParticipleSource}; what stands between
 *       them, {@code SourceAside}
 *   <li>behind the cue: {@code Inversion} (with {@code ModifiedSubject}), {@code InvertedSource}
 *   <li>at the start of the sentence: {@code FrontedSource}; of a noun of speech: {@code VoicedNoun}
 *   <li>a thing that shows something but says nothing: {@code Exhibit}
 * </ul>
 */
@NullMarked
package io.quotewire.core.indirect.source;

import org.jspecify.annotations.NullMarked;
