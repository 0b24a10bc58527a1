/**
 * The clauses of reported speech: where content begins and ends, and what may separate it from its cue. Most classes
 * work on a {@link io.quotewire.core.indirect.clause.ReportingSentence}. By question:
 *
 * <ul>
 *   <li>Does the cue report? {@code Reporting}, {@code Complement}, {@code Purpose}, {@code PluralNotVerb}
 *   <li>Who is the source? {@code SourcePhrase}, {@code Aside}, {@code FrontedParticiple}
 *   <li>What stands between the cue and its content? {@code Addressee} (behind "to" in {@code
 *       AddresseeBehindTo}), {@code Occasion}, {@code QuotedTitle}, {@code RelativeBehindCue}, {@code ThatBehindAside},
 *       {@code TimeClause}; whatever else, {@code LaterThat}
 *   <li>Where does the content begin? behind its cue in {@code CueBeforeContent}, {@code PlainClause}, {@code
 *       ClauseOpener}, {@code PhraseBeforeClause}; before it in {@code MainClause}, {@code ResumedClause}, {@code
 *       CaptionLabel}
 *   <li>Where does it end? {@code ClauseEnd}, for an infinitive or gerund {@code NonfiniteEnd}, for a noun phrase
 *       {@code PhraseEnd}; what ends it or does not: {@code NextReport}, {@code NarratorsRelative}, {@code
 *       ReportingParticiple}, {@code ColonInClause}, {@code SecondClause}, {@code BesideMainClause}, {@code
 *       VerbBehindAside}, {@code MarkedStretch}
 * </ul>
 */
@NullMarked
package io.quotewire.core.indirect.clause;

import org.jspecify.annotations.NullMarked;
