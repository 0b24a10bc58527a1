/**
 * A sentence with its cues, and what all questions about its reports need ({@code ReportingSentence}, {@code Phrase},
 * {@code ReportWords}, {@code MarkedStretch}). For {@code indirect} and its other packages, on none of which it
 * depends:
 *
 * <ul>
 *   <li>Does the cue report? {@code Reporting}, {@code Purpose}, {@code PluralNotVerb}
 *   <li>Where is the main clause? {@code MainClause}, with {@code ResumedClause} and {@code CaptionLabel}; a second
 *       one, {@code SecondClause}
 *   <li>When and where was it said? {@code Occasion}
 * </ul>
 */
@NullMarked
package io.quotewire.core.indirect.clause;

import org.jspecify.annotations.NullMarked;
