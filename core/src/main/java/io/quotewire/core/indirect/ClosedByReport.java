package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.PlainClause;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.stream.IntStream;

/**
 * Recognises a phrase without a known verb that must be the content because nothing else in the sentence can be: "The
 * yard heads for a record in May, Hale said.".
 */
final class ClosedByReport {
    private static final int SHORTEST_LED = 6;
    private static final int SHORTEST_SUBJECT = 7;

    private ClosedByReport() {}

    /**
     * Whether a long phrase that does not introduce anything is the only possible content.
     *
     * @param behind the token after the cue and the addressee
     */
    static boolean is(ReportingSentence sentence, Phrase before, Phrase source, Cue cue, int behind) {
        NewsText text = sentence.text();
        int first = before.start();
        boolean led = text.is(first, WordSet.LEADING, WordSet.ANY_SUBORDINATOR) || text.is(first, WordClass.ADVERB);
        return Occasion.behind(sentence, behind) >= sentence.end()
                && !text.hasFinite(source.end(), cue.first())
                && (led
                        ? isLedClause(sentence, before) && !Participle.isAny(text, first)
                        : (Participle.isAny(text, first)
                                ? isSubject(sentence, before)
                                : PlainClause.isLong(sentence, first, before.end())))
                && (!text.is(first, WordSet.WH) || text.is(first, WordSet.TIME_OR_REASON))
                && !text.isQuoted(before.end() - 1)
                && !hasLabel(text, before);
    }

    /**
     * "If it rains the crew will stay", "In May, a fire cost the yard its cranes": words after those that lead, before
     * a report with which the sentence ends; not "In a letter to the crew, Hale said:".
     */
    private static boolean isLedClause(ReportingSentence sentence, Phrase before) {
        NewsText text = sentence.text();
        int first = before.start();
        int comma = Scan.to(first, before.end(), text::isComma);
        boolean clause = isComplete(text, before, comma)
                || (comma < before.end() && PlainClause.isLong(sentence, comma + 1, before.end()));
        return text.isMark(sentence.end(), '.')
                && before.end() - first >= SHORTEST_LED
                && !Participle.isPast(text, first + 1)
                && clause;
    }

    /** "If it rains the crew will stay"; not "Before she left the room with her crew", to which nothing is led. */
    private static boolean isComplete(NewsText text, Phrase before, int comma) {
        long verbs = IntStream.range(before.start() + 1, before.end())
                .filter(i -> text.isFinite(i) && !text.isFinite(i - 1))
                .count();
        boolean alone = text.is(before.start() + 1, WordSet.SUBJECT) && comma >= before.end();
        return verbs > (alone ? 1 : 0);
    }

    /**
     * "Lifting the boats will take a month", "Estimated sales in the port fell by half": a report ends the sentence,
     * and no comma parts a fronted participle from what it leads to; not "Speaking in Lima" alone.
     */
    private static boolean isSubject(ReportingSentence sentence, Phrase before) {
        NewsText text = sentence.text();
        return text.isMark(sentence.end(), '.')
                && before.end() - before.start() >= SHORTEST_SUBJECT
                && !Scan.any(before.start(), before.end(), text::isComma)
                && Scan.any(
                        before.start() + 2,
                        before.end(),
                        i -> Participle.isRegularPast(text, i) && !isByAgent(text, i + 1));
    }

    /** "(A dinner hosted) by the mayor"; not "(sales dropped) by 40 per cent". */
    private static boolean isByAgent(NewsText text, int by) {
        int count = text.is(by + 1, WordClass.ADVERB) || text.is(by + 1, WordSet.ROUGH_AHEAD) ? by + 2 : by + 1;
        return text.is(by, WordSet.BY)
                && !text.is(count, WordSet.NUMBER)
                && !text.isMoney(count)
                && !text.isFigure(count);
    }

    /** "Herald: Port to close, aides say". */
    private static boolean hasLabel(NewsText text, Phrase phrase) {
        return Scan.any(phrase.start(), phrase.end(), i -> text.isMark(i, ':'));
    }
}
