package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.PhraseEnd;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises a forecast in a noun phrase by its figure: "forecast growth of 2%, up from 1% in May", "predicted a loss
 * of £3m"; not "predicted a slowdown", which only sums up what was said. Pure functions.
 */
final class ForecastFigure {
    private static final String LIST = "forecast-figures.txt";
    private static final Set<String> COMPARING = WordList.ofKind(ForecastFigure.class, LIST, "comparing"::equals);
    private static final Set<String> CONVEYED = WordList.ofKind(ForecastFigure.class, LIST, "conveyed"::equals);
    private static final Set<String> UNITS = WordList.ofKind(ForecastFigure.class, LIST, "unit"::equals);

    private static final int LONGEST_COMPARED = 6;

    private ForecastFigure() {}

    /** The phrase with the figures that it is compared with; empty if it has no figure. */
    static Optional<Phrase> in(ReportingSentence sentence, Cue cue, Phrase phrase) {
        NewsText text = sentence.text();
        if (isModifier(text, cue) || isConveyed(text, cue, phrase) || !hasFigure(text, phrase.start(), phrase.end())) {
            return Optional.empty();
        }
        int end = withPeriods(sentence, phrase);
        if (text.isComma(end) && COMPARING.contains(text.lower(end + 1))) {
            int close = Scan.to(end + 1, sentence.end(), i -> text.isComma(i) || text.isFinite(i));
            boolean whole = close >= sentence.end() || text.isComma(close);
            end = whole && hasFigure(text, end + 1, close) ? close : end;
        }
        return Optional.of(new Phrase(phrase.start(), end));
    }

    /** "And a large projected deficit", "a total estimated weight": nobody who may forecast precedes the participle. */
    private static boolean isModifier(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        boolean bare = text.is(cue.end(), WordClass.OPEN) && !text.isCapital(cue.end()) && !text.isFigure(cue.end());
        String noun = text.lower(before);
        return Participle.isRegularPast(text, cue.first())
                && bare
                && text.is(before, WordClass.OPEN, WordClass.CONJUNCTION)
                && text.names().at(before) < 0
                && !text.isCapital(before)
                && !Plural.endsLikeOne(noun)
                && !GroupNouns.isOrganizationOrPeople(noun);
    }

    /** "Projected an air of calm over 90 minutes", which forecasts nothing. */
    private static boolean isConveyed(NewsText text, Cue cue, Phrase phrase) {
        return cue.entry().lemma().equals("project")
                && Scan.any(phrase.start(), phrase.end(), i -> CONVEYED.contains(text.lower(i)));
    }

    /** "Growth of 2% | in 2031 for the whole coast": the period, which is no time of the forecast, and what follows. */
    private static int withPeriods(ReportingSentence sentence, Phrase phrase) {
        int end = phrase.end();
        for (int next = behindPeriod(sentence.text(), end); next > end; next = behindPeriod(sentence.text(), end)) {
            boolean goesOn = next < sentence.end() && sentence.text().is(next, WordClass.PREPOSITION);
            end = goesOn ? PhraseEnd.of(sentence, next, false) : next;
        }
        return end;
    }

    /** "In 2031", "for 2031-32", "next year"; the token itself in "on Monday". */
    private static int behindPeriod(NewsText text, int i) {
        int period = text.is(i, WordClass.PREPOSITION) ? i + 1 : i;
        if (period > i && text.isFigure(period) && opensYear(text.lower(period))) {
            return period + 1;
        }
        boolean relative = text.is(period, WordSet.PERIOD_MODIFIER) && text.is(period + 1, WordClass.TIME);
        return relative && (!"last".equals(text.lower(period)) || compares(text, i)) ? period + 2 : i;
    }

    /** "Compared with 3% | last year": not when it was forecast. */
    private static boolean compares(NewsText text, int i) {
        return Scan.any(Math.max(0, i - LONGEST_COMPARED), i, token -> COMPARING.contains(text.lower(token)));
    }

    /** "2031", "2031-32". */
    private static boolean opensYear(String figure) {
        int dash = figure.indexOf('-');
        return Year.is(dash < 0 ? figure : figure.substring(0, dash));
    }

    private static boolean hasFigure(NewsText text, int start, int end) {
        return Scan.any(start, end, i -> text.is(i, WordSet.NUMBER) ? isUnit(text, i + 1) : isFigure(text, i));
    }

    /** "Percent", "per cent"; not in "one per boat". */
    private static boolean isUnit(NewsText text, int i) {
        return UNITS.contains(text.lower(i)) || (text.is(i, WordSet.PER) && text.is(i + 1, "cent"));
    }

    /** "2.5", "£3m"; not a year, a day ("May 3") or part of a name ("the Larkin 6", "the eYard 6 Plus"). */
    private static boolean isFigure(NewsText text, int i) {
        return text.isFigure(i)
                && !opensYear(text.lower(i))
                && !text.is(i - 1, WordSet.MONTH)
                && !hasCapital(text, i - 1)
                && !hasCapital(text, i + 1);
    }

    private static boolean hasCapital(NewsText text, int i) {
        return text.isWord(i)
                && Scan.any(
                        text.tokens().start(i),
                        text.tokens().end(i),
                        c -> Character.isUpperCase(text.tokens().charAt(c)));
    }
}
