/**
 * Finds where a content ends; for the finders of {@code indirect}. A clause: {@link
 * io.quotewire.core.indirect.end.ClauseEnd}; an infinitive or a gerund: {@code NonfiniteEnd}; a noun phrase: {@code
 * PhraseEnd}. What ends it or does not:
 *
 * <ul>
 *   <li>the next report: {@code NextReport}, {@code ReportingParticiple}, {@code AccompanyingReport}, {@code
 *       DescribedReport}, {@code InvertedReport}, {@code ReportInPresent}
 *   <li>the narrator: {@code NarratorsRelative}, {@code HeardInCourt}; what the speaker did, {@code OwnDeed}; where it
 *       goes on behind the narrator, {@code ResumedThat}
 *   <li>the main clause beside or around the report: {@code BesideMainClause}, {@code SubjectRelative}
 *   <li>a colon: {@code ColonInClause}, {@code BeforeColon}; nothing before its verb: {@code SubjectAlone}
 * </ul>
 */
@NullMarked
package io.quotewire.core.indirect.end;

import org.jspecify.annotations.NullMarked;
