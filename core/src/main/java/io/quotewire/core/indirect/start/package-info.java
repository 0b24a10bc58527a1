/**
 * Finds where the content behind a cue begins; for {@code indirect} and its package {@code end}. {@link
 * io.quotewire.core.indirect.start.StartBehindCue} asks the other classes:
 *
 * <ul>
 *   <li>what stands between a cue and its content: {@code Addressee} (behind "to", {@code AddresseeBehindTo}; with
 *       an aside, {@code InfinitiveBehindAside}), {@code
 *       QuotedTitle}, {@code RelativeBehindCue}, {@code ThatBehindAside}, {@code TimeClause}; whatever else, {@code
 *       LaterThat}
 *   <li>whether the content is an infinitive: {@code InfinitiveStart}
 *   <li>whether a clause without "that" begins: {@code PlainClause}, with {@code ClauseOpener}, {@code
 *       PhraseBeforeClause} and {@code VerbBehindAside}
 *   <li>whether anything does: {@code Complement}
 * </ul>
 */
@NullMarked
package io.quotewire.core.indirect.start;

import org.jspecify.annotations.NullMarked;
