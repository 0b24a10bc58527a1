package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.indirect.clause.MarkedStretch;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.words.Year;
import java.util.Set;

/**
 * Recognises relative clauses in which the narrator speaks: ", which she calls a sham", ", where traders say", ", which
 * is untrue", ", who is the mayor" after a name. ", which leaked" belongs to the content. Pure functions.
 */
final class NarratorsRelative {
    /** Past tenses that are often nouns or adjectives. */
    private static final Set<String> ALSO_NOUNS = WordList.ofKind(NarratorsRelative.class, "ends.txt", "noun"::equals);

    private NarratorsRelative() {}

    /**
     * Whether such a clause follows the pause and ends the content.
     *
     * @param stated whether the content has a verb; without one it ends at any relative clause
     */
    static boolean isAt(ReportingSentence sentence, int pause, boolean stated) {
        return (!stated || isNarrators(sentence, pause + 1)) && !goesOnBehind(sentence, pause);
    }

    private static boolean isNarrators(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        if (!text.is(relative, WordSet.THING_RELATIVE, WordSet.PERSON_RELATIVE)) {
            return isReportedIn(sentence, relative);
        }
        if (isToldOf(sentence, relative)) {
            return false;
        }
        int verb = text.is(relative + 1, WordClass.ADVERB) ? relative + 2 : relative + 1;
        if (isInTurn(text, verb)) {
            verb += 2;
        }
        return !(text.isFinite(verb) || isVerbBeforeObject(text, relative, verb))
                || reports(sentence, verb)
                || isWhoNamedOneIs(text, relative, verb)
                || judgesAt(text, verb);
    }

    /**
     * "(The yard), which it would sell", "which Hale had bought": told, as its verb shows; not "which Hale had said",
     * "which she would win in 1998", "which it would not name".
     */
    private static boolean isToldOf(ReportingSentence sentence, int relative) {
        NewsText text = sentence.text();
        int name = text.names().at(relative + 1);
        int verb = name >= 0 ? text.names().endToken(name) : relative + 2;
        int c = sentence.cueFrom(verb, verb + 2);
        return text.is(relative, WordSet.THING_RELATIVE)
                && (name >= 0 || text.is(relative + 1, WordClass.SUBJECT_PRONOUN))
                && (text.is(verb, WordSet.MODAL) || text.is(verb, "had"))
                && !text.is(verb + 1, WordSet.NEGATION)
                && !hasYear(text, verb, sentence.end())
                && (c < 0 || sentence.cues().get(c).entry().kind() == CueKind.ATTITUDE);
    }

    private static boolean hasYear(NewsText text, int from, int sentenceEnd) {
        int end = Scan.to(from, sentenceEnd, text::isComma);
        return Scan.any(from, end, i -> Year.is(text.lower(i)));
    }

    /** "A fire, which cost it a million", "which led to losses"; not behind a name: "Hamas, which led the attack". */
    private static boolean isVerbBeforeObject(NewsText text, int relative, int verb) {
        return ALSO_NOUNS.contains(text.lower(verb))
                && text.names().at(relative - 2) < 0
                && !text.isFinite(verb + 1); // "which cut output"; not "which critics call"
    }

    /** "Which in turn made it late"; behind other phrases the narrator judges: "which in fact was false". */
    private static boolean isInTurn(NewsText text, int i) {
        return text.is(i, WordClass.PREPOSITION) && "in".equals(text.lower(i)) && "turn".equals(text.lower(i + 1));
    }

    /** "Which is false", "which is hard to square with it": the narrator's judgement on what was said. */
    private static boolean judgesAt(NewsText text, int verb) {
        int word = text.is(verb + 1, WordClass.ADVERB) ? verb + 2 : verb + 1;
        return text.is(verb, WordClass.AUXILIARY) && ReportWords.JUDGED.contains(text.lower(word));
    }

    /** "Where aid groups say": a reporting verb after a subject within the relative clause. */
    private static boolean isReportedIn(ReportingSentence sentence, int relative) {
        int c = sentence.cueFrom(relative + 2, relative + NextReport.LONGEST_SUBJECT);
        return c >= 0
                && NextReport.isFiniteWithoutModal(sentence.cues().get(c))
                && !sentence.text()
                        .hasFinite(relative + 1, sentence.cues().get(c).first());
    }

    /** "Who said it was late": a report by itself. */
    private static boolean reports(ReportingSentence sentence, int verb) {
        int c = sentence.cueFrom(verb, verb + 1);
        Cue cue = c < 0 ? null : sentence.cues().get(c);
        return cue != null
                && !cue.modal()
                && !cue.passive()
                && cue.form() != VerbForm.ING
                && cue.entry().kind() == CueKind.STATEMENT
                && NextReport.tellsClause(sentence, cue);
    }

    /** "Hale, who is the mayor", "Hale, who has led the yard". */
    private static boolean isWhoNamedOneIs(NewsText text, int relative, int verb) {
        return text.is(relative, WordSet.PERSON_RELATIVE)
                && text.names().at(relative - 2) >= 0
                && text.is(verb, WordSet.PRESENT_HAVE, WordSet.COPULA);
    }

    /**
     * "The way people in Peru, where it rained, voted", "a car - which is not his - and a flat": whether the content
     * continues after the relative clause or another aside.
     */
    static boolean goesOnBehind(ReportingSentence sentence, int pause) {
        NewsText text = sentence.text();
        boolean dash = text.isDash(pause);
        int i = pause + 2;
        while (i < sentence.end() && !(dash ? text.isDash(i) : text.isComma(i))) {
            i = MarkedStretch.past(text, i, sentence.end());
        }
        return i < sentence.end()
                && sentence.cueFrom(i + 1, i + 2) < 0
                && (text.isFinite(i + 1) || (dash && text.is(i + 1, WordSet.COORDINATOR)));
    }
}
