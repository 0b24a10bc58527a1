package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.PastTense;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Recognises words before a report that belong to what was said: "If it rained, | Hill said she would stay", "For the
 * year, | the firm said it lost $3m", "Under the plan, | Hill said the yard will shut", "To keep it open, | Hill said
 * she would pay", "When she came home, | Hill says she found it shut". Not the time and place of the saying: "In Lima
 * on Monday, Hill said", "When she came home, Hill said". Pure functions.
 */
final class FrontedPart {
    private static final Set<String> PERIODS = of("periods");
    private static final Set<String> SPOKEN = of("spoken");
    private static final Set<String> TERMS = of("terms");
    private static final Set<String> BOUNDS = of("bounds");
    private static final Set<String> OPENERS = of("openers");
    private static final Set<String> LINKS = of("links");
    private static final Set<String> AHEAD = of("ahead");
    private static final Set<String> SAYING = of("saying");
    private static final Set<String> CONFESSING = of("confessing");
    private static final Set<String> EVENTS = of("events");
    private static final Set<String> CLAUSES = of("clauses");
    private static final Set<String> SIDES = of("sides");
    /** "As a result of". */
    private static final int LONGEST_OPENER = 4;

    private FrontedPart() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(FrontedPart.class, "fronted.txt", kind::equals);
    }

    /**
     * Whether the words from the start of the sentence to the source are such a part.
     *
     * @param content what follows the cue
     */
    static boolean is(ReportingSentence sentence, Cue cue, Phrase source, Phrase content) {
        NewsText text = sentence.text();
        int start = sentence.start();
        int comma = source.start() - 1;
        if (comma <= start || !text.isComma(comma) || cue.first() != source.end() || hasPause(text, start, comma)) {
            return false;
        }
        if (text.is(start, "if")) {
            return text.hasFinite(start, comma);
        }
        if (isOfEvent(text, cue, start, comma, content)) {
            return true;
        }
        if (text.is(cue.first(), WordSet.PRESENT_HAVE)) {
            return false;
        }
        // "For the nine months ended in May" has a participle
        return isOfPeriod(text, start, comma)
                || (!isOfSaying(text, cue, start, comma)
                        && !isSpeech(text, content)
                        && (opensLikePart(text, start, OPENERS)
                                || (opensLikePart(text, start, AHEAD) && tellsFuture(text, content))
                                || (!text.hasFinite(start, comma) && isPhrase(text, cue, start, comma, content))));
    }

    /** "Because of the storm, Hill said “I am late”": the narrator gives the reason for the words. */
    private static boolean isSpeech(NewsText text, Phrase content) {
        int quote = text.quoteAt(content.start());
        return quote >= 0 && quote == text.quoteAt(content.end() - 1);
    }

    /** Whether the words, without a verb, and what follows the report belong together. */
    private static boolean isPhrase(NewsText text, Cue cue, int start, int comma, Phrase content) {
        return isBound(text, start, comma, content)
                || isOnTerms(text, start, comma)
                || isLacking(text, start, content)
                || isPurpose(text, cue, start, content)
                || isSinceThen(text, start, content);
    }

    /** "For the full year", "for the nine months ended in May", "for 1987"; not "for the past year". */
    private static boolean isOfPeriod(NewsText text, int start, int comma) {
        return text.is(start, WordSet.FOR)
                && (text.is(start + 1, WordSet.THE) || Year.is(text.lower(start + 1)))
                && Scan.any(start, comma, i -> Year.is(text.lower(i)) || PERIODS.contains(text.lower(i)))
                && !Scan.any(start, comma, i -> SPOKEN.contains(text.lower(i)));
    }

    /** "As part of her plea, Hill admitted", "by the end of the day, she said": how, why or when it was said. */
    private static boolean isOfSaying(NewsText text, Cue cue, int start, int comma) {
        return CONFESSING.contains(cue.entry().lemma())
                || Scan.any(start, comma, i -> SAYING.contains(text.lower(i)) || text.is(i, WordSet.WEEKDAY));
    }

    /** "By the end of 2027", "by next year", before what will be. */
    private static boolean isBound(NewsText text, int start, int comma, Phrase content) {
        return text.is(start, WordSet.BY)
                && Scan.any(
                        start,
                        comma,
                        i -> Year.is(text.lower(i)) || BOUNDS.contains(text.lower(i)) || text.is(i, WordSet.PERIOD))
                && tellsFuture(text, content);
    }

    /** "Under the agreement", "under the firm's plan", "on a historical basis", "on the fiscal side". */
    private static boolean isOnTerms(NewsText text, int start, int comma) {
        return (text.is(start, "under") && Scan.any(start, comma, i -> TERMS.contains(text.lower(i))))
                || (text.is(start, WordSet.ON)
                        && SIDES.contains(text.lower(comma - 1))
                        && !text.is(comma - 2, "other"));
    }

    /** "Without a deal", before what would be; not "without giving details", "without evidence". */
    private static boolean isLacking(NewsText text, int start, Phrase content) {
        return text.is(start, "without") && text.is(start + 1, WordSet.ANY_DETERMINER) && tellsFuture(text, content);
    }

    /**
     * "To keep it open", "in order to keep it open", before what would be done; not "to be fair", nor
     * the aim of telling somebody.
     */
    private static boolean isPurpose(NewsText text, Cue cue, int start, Phrase content) {
        int to = text.is(start, WordSet.IN) && text.is(start + 1, "order") ? start + 2 : start;
        if ("tell".equals(cue.entry().lemma())) {
            return false;
        }
        boolean verb = text.is(to + 1, WordSet.BE) || KnownVerbs.isMostlyVerb(text.lower(to + 1));
        return text.is(to, WordSet.TO) && verb && text.cueAt(to + 1) < 0 && tellsFuture(text, content);
    }

    /** "Since July, the firm said | it has bought": before what has been done. */
    private static boolean isSinceThen(NewsText text, int start, Phrase content) {
        int verb = firstVerb(text, content.start(), content.end());
        return text.is(start, "since") && text.is(verb, WordSet.PRESENT_HAVE);
    }

    /** "When she came home, Hill says | she found it shut": an event of the past, told now. */
    private static boolean isOfEvent(NewsText text, Cue cue, int start, int comma, Phrase content) {
        boolean present = (cue.form() == VerbForm.PRESENT || cue.form() == VerbForm.BASE) && cue.first() == cue.head();
        if (!present
                || !EVENTS.contains(text.lower(start))
                || "tell".equals(cue.entry().lemma())) {
            return false;
        }
        int verb = firstVerb(text, start + 1, comma);
        boolean past = verb < comma ? PastTense.isAt(text, verb) : !CLAUSES.contains(text.lower(start));
        return past
                && !Scan.any(start, comma, i -> text.cueAt(i) >= 0 || SAYING.contains(text.lower(i)))
                && PastTense.isAt(text, firstVerb(text, content.start(), content.end()));
    }

    private static int firstVerb(NewsText text, int from, int to) {
        return IntStream.range(from, to).filter(text::isFinite).findFirst().orElse(to);
    }

    private static boolean tellsFuture(NewsText text, Phrase content) {
        return Scan.any(content.start(), content.end(), i -> text.is(i, WordSet.REPORTED_FUTURE));
    }

    /** "Overall", "as a result of the vote", "in exchange for a share". */
    private static boolean opensLikePart(NewsText text, int start, Set<String> openers) {
        return behindOpener(text, start, openers) > start;
    }

    /** The token behind one of these phrases; the start if there is none. */
    private static int behindOpener(NewsText text, int start, Set<String> openers) {
        StringBuilder words = new StringBuilder(text.lower(start));
        int i = start + 1;
        while (i < start + LONGEST_OPENER && !openers.contains(words.toString())) {
            words.append('-').append(text.lower(i));
            i++;
        }
        return openers.contains(words.toString()) ? i : start;
    }

    /** "Instead, (the firm says,)", "in addition": words that only link what follows to what was told before. */
    static boolean isLink(NewsText text, int start, int end) {
        return end - start <= LONGEST_OPENER && behindOpener(text, start, LINKS) == end;
    }

    private static boolean hasPause(NewsText text, int from, int to) {
        return Scan.any(from, to, i -> text.isComma(i) || text.isQuoted(i));
    }
}
