package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.BesideMainClause;
import io.quotewire.core.indirect.end.ClauseEnd;
import io.quotewire.core.indirect.end.NextReport;
import io.quotewire.core.indirect.end.NonfiniteEnd;
import io.quotewire.core.indirect.end.QuotedFurther;
import io.quotewire.core.indirect.end.ReportingParticiple;
import io.quotewire.core.indirect.end.SubjectRelative;
import io.quotewire.core.indirect.start.ContentStart;
import io.quotewire.core.indirect.start.PlainClause;
import io.quotewire.core.indirect.start.StartBehindCue;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds the content after a cue: "said that the bridge was shut", "told reporters on Monday the bridge was shut",
 * "asked whether", "vowed to". Skips the addressee, the time and the place.
 */
final class CueBeforeContent {
    private final ClauseEnd clauseEnd = new ClauseEnd();

    /** A content in tokens {@code [start, end)}, with its kind of complement. */
    record Content(int start, int end, Takes kind) {}

    /** The content of the cue; empty if no suitable clause follows it. */
    Optional<Content> find(ReportingSentence sentence, Cue cue) {
        return start(sentence, cue).flatMap(start -> from(sentence, cue, start));
    }

    /** Where the content of the cue would begin; empty if no suitable words follow it. */
    Optional<ContentStart> start(ReportingSentence sentence, Cue cue) {
        return StartBehindCue.of(sentence, cue)
                .filter(start -> !SayingBehindClause.isAt(sentence, cue, start.kind()))
                .filter(start -> start.kind() != Takes.BARE || !PointedAt.isThis(sentence, start.body()));
    }

    /** The content that begins there; empty if it is no clause. */
    Optional<Content> from(ReportingSentence sentence, Cue cue, ContentStart start) {
        return clause(sentence, cue, start.body(), start.kind())
                .map(content -> new Content(start.token(), content.end(), content.kind()));
    }

    /** The clause after "said,", if the comma belongs to the clause: "said, if elected, she would". */
    Optional<Content> behindComma(ReportingSentence sentence, int comma) {
        NewsText text = sentence.text();
        int start = text.is(comma + 1, WordSet.LOOSE_OPENER) && text.isComma(comma + 2) ? comma + 3 : comma + 1;
        int end = clauseEnd.of(sentence, start, false);
        return sentence.text().hasFinite(start + 1, end)
                ? Optional.of(new Content(start, end, Takes.BARE))
                : Optional.empty();
    }

    /** "Everyone says that, he says": all that was said is "that". */
    private static boolean isAllSaid(ReportingSentence sentence, int that) {
        int c = sentence.text().isComma(that + 1) ? NextReport.afterSubject(sentence, that + 2) : -1;
        return c >= 0 && sentence.cues().get(c).end() >= sentence.end();
    }

    private Optional<Content> clause(ReportingSentence sentence, Cue cue, int start, Takes kind) {
        if (kind == Takes.THAT && isAllSaid(sentence, start)) {
            return Optional.empty();
        }
        int end = clauseEnd.of(sentence, start, BesideMainClause.is(sentence, cue));
        end = QuotedFurther.end(sentence, cue, start, end);
        boolean nonfinite = kind == Takes.TO || kind == Takes.ING;
        end = nonfinite
                ? NonfiniteEnd.before(sentence, start, SubjectRelative.endOfPhrase(sentence, cue, start, end))
                : SubjectRelative.endOfClause(sentence, cue, start, end);
        end = ReportingParticiple.joined(sentence, cue, start, end);
        return end > start + 1 && (nonfinite || states(sentence, cue, start, end, kind))
                ? Optional.of(new Content(start, end, kind))
                : Optional.empty();
    }

    /** Whether the tokens have a finite verb, or make up a clause of this kind although none is recognised. */
    private static boolean states(ReportingSentence sentence, Cue cue, int start, int end, Takes kind) {
        NewsText text = sentence.text();
        if (text.hasFinite(start + 1, end) || PlainClause.isContracted(text, start)) {
            return true;
        }
        return switch (kind) {
            case THAT -> text.is(start + 1, WordClass.SUBJECT_PRONOUN) || PlainClause.isLong(sentence, start + 1, end);
            case BARE -> cue.entry().takes(Takes.ANY_CLAUSE) && PlainClause.isLong(sentence, start, end);
            default -> false;
        };
    }
}
