package io.quotewire.core.indirect.source;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.syntax.Pause;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Optional;

/**
 * A source at the beginning of its sentence, and where its content begins: "According to the mayor, the bridge was
 * shut".
 *
 * @param source the words of the source
 * @param content the first token of the content
 */
public record FrontedSource(Phrase source, int content) {
    private static final int LONGEST_COUNTED = 12;

    /** The source with the beginning of its content; empty if no clause follows, or the report of somebody else. */
    public static Optional<FrontedSource> find(ReportingSentence sentence, Phrase source) {
        if (opensClause(sentence, source.end())) {
            return Optional.of(new FrontedSource(source, source.end()));
        }
        int count = countIn(sentence.text(), source);
        if (count < source.end() && opensCount(sentence, count)) {
            return Optional.of(new FrontedSource(new Phrase(source.start(), count), count));
        }
        int comma = SourceAside.commaBehind(sentence, source.end());
        boolean open = comma + 1 >= sentence.end();
        return open
                ? beforeSubject(sentence, source)
                : Optional.of(new FrontedSource(source, comma + 1))
                        .filter(found -> !isReportOfAnother(sentence, found.content()));
    }

    private static int comma(NewsText text, Phrase source) {
        return Scan.to(source.start() + 1, source.end(), text::isComma);
    }

    /**
     * "According to the authors, | Hale and Voss met in May": no second comma closes an apposition, so what looks like
     * one is the subject of the content.
     */
    private static Optional<FrontedSource> beforeSubject(ReportingSentence sentence, Phrase source) {
        NewsText text = sentence.text();
        int comma = comma(text, source);
        boolean subject = comma + 1 < source.end() && text.hasFinite(source.end(), sentence.end());
        return subject && !isReportOfAnother(sentence, comma + 1)
                ? Optional.of(new FrontedSource(new Phrase(source.start(), comma), comma + 1))
                : Optional.empty();
    }

    /**
     * "According to the mayor | the bridge was shut": no comma separates the clause from the source.
     */
    public static boolean opensClause(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        int end = sentence.end();
        boolean subject = text.is(i, WordClass.SUBJECT_PRONOUN)
                || (text.is(i, WordSet.ANY_DETERMINER) && !text.is(i, WordSet.THAT));
        int verb = text.is(i, WordClass.SUBJECT_PRONOUN) ? i + 1 : NounPhrase.end(text, i, end);
        return (subject && verb < end && text.isFinite(verb) && sentence.cueFrom(verb, verb + 1) < 0)
                || (text.is(i, "there") && text.isFinite(i + 1));
    }

    /** "Hale | 40%", "the Board's report | 12 million": a number behind a name or a noun; the end if there is none. */
    private static int countIn(NewsText text, Phrase source) {
        return Scan.to(
                source.start() + 1,
                source.end(),
                i -> text.isNumber(i) && text.names().at(i) < 0 && text.is(i - 1, WordClass.OPEN));
    }

    /** "40% of the bridges are"; not "12, the bridge is", "30 May that", "2031 study of bridges is". */
    private static boolean opensCount(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        if (!text.isNumber(i) || text.is(i + 1, WordSet.MONTH) || Year.is(text.lower(i))) {
            return false;
        }
        int stop = Math.min(sentence.end(), i + LONGEST_COUNTED);
        int verb = Scan.to(i + 1, stop, token -> Pause.at(text, token) || text.isFinite(token));
        return verb > i + 1 && verb < stop && text.isFinite(verb);
    }

    /** "According to the Herald, Mary Hill said it rained": her report is a frame of its own. */
    private static boolean isReportOfAnother(ReportingSentence sentence, int start) {
        NewsText text = sentence.text();
        int c = sentence.cueFrom(start, sentence.end());
        if (c < 0 || text.names().at(start) < 0) {
            return false;
        }
        Cue cue = sentence.cues().get(c);
        boolean said = cue.entry().kind() == CueKind.STATEMENT && !cue.passive() && !cue.modal() && !cue.negated();
        boolean clause = text.is(cue.end(), WordSet.THAT)
                || (cue.entry().takes(Takes.BARE) && text.hasFinite(cue.end(), sentence.end()));
        return said && clause && text.names().endToken(text.names().at(start)) == cue.first();
    }
}
