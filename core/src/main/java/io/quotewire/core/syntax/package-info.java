/**
 * The syntax that all finders share, asked of a {@link io.quotewire.core.syntax.NewsText}, the analysed text; {@code
 * subject} finds the subjects of verbs.
 *
 * <ul>
 *   <li>verbs: {@code FiniteVerbs} (by {@code KnownVerbs}), {@code PastTense}, {@code Participle}
 *   <li>phrases: {@code NounPhrase} (up to a {@code PhraseBoundary}), {@code HeadNoun}, {@code JoinedPhrases}, {@code
 *       Apposition}; names that another noun governs, {@code GovernedName}, {@code GovernedPair}
 *   <li>clauses: {@code Pause}, {@code ClauseOpening}, {@code FrontedClause}, {@code RelativeClause}
 *   <li>what the narrator adds to speech: {@code NarratorsRemark}, {@code NewsEffect}, {@code NameGloss}, {@code
 *       PlaceGloss}, {@code WhatIsUntold}
 *   <li>lines that are no sentences: {@code Dateline}, {@code Caption}, {@code NameLine}, {@code InterviewLabel}
 * </ul>
 */
@NullMarked
package io.quotewire.core.syntax;

import org.jspecify.annotations.NullMarked;
