package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.indirect.start.Addressee;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises where the narrator turns from some sources to others: "Some said the winch was old | while others were
 * convinced it was new", "Harbour sources say it is shut, | while other sources are silent", "Hale said it was shut |
 * while Voss says he got in", "Hale said it was shut, | but foreign riggers said they got in". Pure functions.
 */
final class OtherSources {
    /** From "others" to its cue: "others have long been convinced". */
    private static final int LONGEST_TO_CUE = 5;
    /** From "while" to its verb: "while other harbour sources are". */
    private static final int LONGEST_TO_VERB = 5;

    private OtherSources() {}

    /**
     * Whether they begin at "while" or "but".
     *
     * @param start where what the first ones say begins
     */
    static boolean isAt(ReportingSentence sentence, int start, int i) {
        NewsText text = sentence.text();
        if (text.is(i, WordSet.CONTRAST)) {
            return isToldByPeopleAt(sentence, i + 1);
        }
        if (!text.is(i, WordSet.ANY_SUBORDINATOR) || !text.is(i, "while")) {
            return false;
        }
        boolean others = text.is(i + 1, WordSet.OTHERS)
                && text.is(sentence.start(), WordSet.ALONE)
                && sentence.cueFrom(sentence.start(), sentence.start() + 2) >= 0
                && sentence.cueFrom(i + 2, Math.min(sentence.end(), i + 2 + LONGEST_TO_CUE)) >= 0;
        boolean alike = text.is(i + 1, "other")
                && Scan.any(sentence.start(), start, word -> text.lower(word).equals(text.lower(i + 2)));
        return ((others || alike) && text.hasFinite(i + 2, Math.min(sentence.end(), i + LONGEST_TO_VERB)))
                || isToldAt(sentence, i + 1);
    }

    /** "While | Voss says he left", "while | the crew said it was late"; not "while she says it was". */
    private static boolean isToldAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean own = text.is(i, WordClass.SUBJECT_PRONOUN, WordClass.POSSESSIVE);
        return !own && tells(sentence, NextReport.afterSubject(sentence, i));
    }

    /** "But | foreign traders said it was late": people with an adjective. */
    private static boolean isToldByPeopleAt(ReportingSentence sentence, int i) {
        NewsText text = sentence.text();
        boolean people = text.is(i, WordClass.OPEN) && GroupNouns.arePeople(text.lower(i + 1));
        int c = people ? sentence.cueFrom(i + 2, i + 3) : -1;
        return tells(sentence, c)
                && sentence.cues().get(c).first() == i + 2
                && (NextReport.isFiniteWithoutModal(sentence.cues().get(c))
                        || NextReport.isProgressive(sentence, sentence.cues().get(c)));
    }

    /** "Told him it was late", "warned her it was late": maybe whoever tells all this; not "told him that". */
    static boolean isToldToSpeaker(ReportingSentence sentence, int c) {
        NewsText text = sentence.text();
        Cue cue = sentence.cues().get(c);
        int told = cue.end();
        Recipient recipient = cue.entry().recipient();
        return (recipient == Recipient.DIRECT || recipient == Recipient.OPTIONAL)
                && text.is(told, WordClass.OBJECT_PRONOUN, WordClass.POSSESSIVE) // "him", "her"
                && !text.is(told + 1, WordSet.THAT)
                && Addressee.behind(sentence, cue, told) == told + 1;
    }

    private static boolean tells(ReportingSentence sentence, int c) {
        return c >= 0
                && !isToldToSpeaker(sentence, c)
                && sentence.cues().get(c).entry().kind() == CueKind.STATEMENT
                && NextReport.tellsClause(sentence, sentence.cues().get(c));
    }
}
