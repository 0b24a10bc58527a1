package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.frame.ByCue;
import io.quotewire.core.frame.Evidence;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.Phrase;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.Reporting;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.end.PhraseEnd;
import io.quotewire.core.syntax.KnownVerbs;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds content in a noun phrase: "Hale called for an inquiry into the leak", and with less confidence one that only
 * sums up what was said: "Hale questioned the timing of the rules".
 */
final class SaidPhrase implements CueFinder {
    private static final ByCue CONTENT = ByCue.alike(Evidence.PHRASE);
    private static final ByCue SUMMARY = ByCue.alike(Evidence.SUMMARY);

    @Override
    public boolean mayReport(ReportingSentence sentence, Cue cue) {
        NewsText text = sentence.text();
        return reports(text, cue)
                && opensPhrase(text, cue.end())
                && !isSomebody(text, cue, headNoun(text, cue.end()))
                && !isAilment(text, cue)
                && !isHelp(text, cue);
    }

    @Override
    public Optional<AttributionFrame> at(ReportingSentence sentence, Cue cue, @Nullable Phrase source) {
        NewsText text = sentence.text();
        if (source == null || !speaks(text, cue, source)) {
            return Optional.empty();
        }
        Phrase content = new Phrase(cue.end(), PhraseEnd.of(sentence, cue.end(), isEmbedded(text, cue)));
        if (cue.entry().takes(Takes.FIGURE)) {
            return ForecastFigure.in(sentence, cue, content)
                    .flatMap(figure -> Frames.of(text, List.of(figure), cue, source, CONTENT));
        }
        boolean told = cue.entry().takes(Takes.PHRASE) || isQuotedIn(text, content);
        ByCue evidence = told && !namesTopic(text, cue) ? CONTENT : SUMMARY;
        return isKnown(text, content) || isBought(text, cue, source, content)
                ? Optional.empty()
                : Frames.of(text, List.of(content), cue, source, evidence);
    }

    /** "Expressed his “deep regret over the deaths”": quoted words, which were said as they are. */
    private static boolean isQuotedIn(NewsText text, Phrase content) {
        return Scan.any(content.start(), content.end(), text::isQuoted);
    }

    /**
     * "Reiterated his stance on taxes", "voiced her criticism of “Larkism”": what was spoken of, not what was said.
     */
    private static boolean namesTopic(NewsText text, Cue cue) {
        if (!text.is(cue.end(), WordClass.POSSESSIVE)) {
            return false;
        }
        int noun = headNoun(text, cue.end());
        return ReportWords.TOPICS.contains(text.lower(noun));
    }

    private static boolean reports(NewsText text, Cue cue) {
        boolean figure = cue.entry().takes(Takes.FIGURE) && !cue.passive();
        return (figure || cue.entry().takes(Takes.PHRASE) || cue.entry().takes(Takes.SUMMARY))
                && !cue.negated()
                && !Reporting.isBehindNoun(text, cue)
                && !Reporting.isStillToCome(text, cue)
                && (Reporting.isFinite(text, cue) || cue.form() == VerbForm.ING);
    }

    private static boolean speaks(NewsText text, Cue cue, Phrase source) {
        // "made the court free him and order a new trial"
        boolean bare = cue.form() == VerbForm.BASE && source.end() != cue.first();
        return !bare && !text.is(source.start(), WordSet.NOBODY) && !text.is(source.start() - 1, WordSet.WH);
    }

    /** "Those who called for a ban have left", "a petition calling for a ban has failed": the main verb follows. */
    private static boolean isEmbedded(NewsText text, Cue cue) {
        int before = cue.first() - 1;
        return text.is(before, WordSet.ANY_RELATIVE) || (cue.form() == VerbForm.ING && text.isWord(before));
    }

    /** "Announced the deal": a definite noun that readers already know. */
    private static boolean isKnown(NewsText text, Phrase content) {
        return text.is(content.start(), WordSet.THE) && content.end() == content.start() + 2;
    }

    /**
     * "Ordered six boats", "ordering some pies": goods; not "ordered two plans halted", "some boats to sail" or
     * "six days of rest", nor what a court ordered.
     */
    private static boolean isBought(NewsText text, Cue cue, Phrase source, Phrase content) {
        int first = content.start();
        boolean counted = text.isNumber(first);
        return "order".equals(cue.entry().lemma())
                && (counted || text.is(first, "some"))
                && !Scan.any(source.start(), source.end(), i -> text.is(i, WordSet.JUDGES) || text.is(i, "court"))
                && !Scan.any(
                        first,
                        content.end(),
                        i -> text.is(i, WordSet.TO)
                                || text.is(i, WordClass.TIME)
                                || Participle.isRegularPast(text, i)
                                || KnownVerbs.isUnchangedPast(text.lower(i)));
    }

    /**
     * "Questioned two men", "citing two officials", "cites a report": a person or a text, not content; but "urged them
     * to go".
     */
    private static boolean isSomebody(NewsText text, Cue cue, int noun) {
        if (cue.entry().takes(Takes.AS_SAYING)) {
            return isTeller(text, cue.end(), noun);
        }
        boolean preposition = cue.end() > cue.head() + 1;
        if (preposition || text.is(noun + 1, WordSet.TO)) {
            return false;
        }
        String word = text.lower(noun);
        return text.names().at(noun) >= 0 || GroupNouns.arePeople(word) || GroupNouns.isOrganizationOrPeople(word);
    }

    /**
     * "Complained of severe stomach pains": a symptom, not words; but "of the pain of being ignored", "of fatigue and
     * high taxes".
     */
    private static boolean isAilment(NewsText text, Cue cue) {
        int noun = headNoun(text, cue.end());
        if (!text.is(cue.end() - 1, WordSet.OF)
                || text.is(noun + 1, WordSet.OF)
                || text.is(noun + 1, WordSet.WITH)
                || !ReportWords.AILMENTS.contains(text.lower(noun))) {
            return false;
        }
        int second = headNoun(text, noun + 2);
        return !text.is(noun + 1, WordSet.COORDINATOR)
                || text.isFinite(second)
                || text.isFinite(second + 1) // "Of pains, but tests have shown"
                || ReportWords.AILMENTS.contains(text.lower(second));
    }

    /** "Called for help", "called for an ambulance"; not "for urgent help", "for help from Lima". */
    private static boolean isHelp(NewsText text, Cue cue) {
        int noun = text.is(cue.end(), WordSet.ARTICLE) ? cue.end() + 1 : cue.end();
        return text.is(cue.end() - 1, WordSet.FOR)
                && "call".equals(cue.entry().lemma().split(" ", -1)[0])
                && ReportWords.RESCUE.contains(text.lower(noun))
                && (!text.is(noun + 1, WordSet.ANY_PREPOSITION) || text.is(noun + 1, WordSet.ANY_SUBORDINATOR))
                && !text.is(noun + 1, WordSet.TO);
    }

    /** "Three people close to her", "Hale", "a report", "a doctor": a source that is cited. */
    private static boolean isTeller(NewsText text, int start, int noun) {
        for (int i = start; i <= noun; i++) {
            String word = text.lower(i);
            if (GroupNouns.arePeople(word)
                    || GroupNouns.isOrganizationOrPeople(word)
                    || text.is(i, WordSet.NAMELESS_SOURCE)
                    || text.is(i, WordSet.PLURAL_NOUN)) {
                return true;
            }
        }
        return text.names().at(noun) >= 0
                || text.isCapital(noun)
                || GroupNouns.isDocument(text.lower(noun))
                || isOne(text, start, noun);
    }

    /** "A doctor", "a senior diplomat in Lima"; not "a lack of boats". */
    private static boolean isOne(NewsText text, int start, int noun) {
        return text.is(start, WordSet.SINGULAR_AHEAD) && !text.is(noun + 1, WordSet.OF);
    }

    /** The last word of the phrase before a preposition, a conjunction, a verb or a pause. */
    private static int headNoun(NewsText text, int start) {
        int i = start;
        while (isInside(text, i + 1)) {
            i++;
        }
        return i;
    }

    private static boolean isInside(NewsText text, int i) {
        if (text.is(i, WordSet.GENITIVE)) {
            return true;
        }
        return text.isWord(i)
                && !text.isQuoted(i)
                && !text.is(i, WordSet.ANY_PREPOSITION)
                && !text.is(i, WordSet.COORDINATOR)
                && !text.is(i, WordSet.ANY_SUBORDINATOR)
                && !text.is(i, WordSet.ANY_RELATIVE)
                && !text.is(i, WordSet.TO)
                && !text.isFinite(i)
                && !Participle.isRegularPast(text, i)
                && Occasion.behindDay(text, i) == i;
    }

    /** Whether a noun phrase may begin there; not in "announced on Monday", "proposed it" or "described how". */
    private static boolean opensPhrase(NewsText text, int i) {
        return (text.isWord(i) || text.isQuoted(i))
                && !opensClause(text, i)
                && !isPronoun(text, i)
                && !isTime(text, i)
                && !text.is(i, WordSet.NO_CLAUSE)
                && !text.is(i, WordClass.PREPOSITION)
                && (!text.isFinite(i) || text.is(i + 1, WordClass.PREPOSITION));
    }

    private static boolean opensClause(NewsText text, int i) {
        return text.is(i, WordSet.TO)
                || text.is(i, WordSet.WH)
                || text.is(i, WordSet.COORDINATOR)
                || text.is(i, WordSet.ANY_SUBORDINATOR);
    }

    /** "It", "them", "hers in". */
    private static boolean isPronoun(NewsText text, int i) {
        return text.is(i, WordSet.SUBJECT)
                || text.is(i, WordSet.OBJECT)
                || (text.is(i, WordClass.POSSESSIVE) && text.is(i + 1, WordClass.PREPOSITION));
    }

    private static boolean isTime(NewsText text, int i) {
        return text.is(i, WordSet.LATER) || text.is(i, WordSet.PERIOD_MODIFIER) || Occasion.behindDay(text, i) > i;
    }
}
