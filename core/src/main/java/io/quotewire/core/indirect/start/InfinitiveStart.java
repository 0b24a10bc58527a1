package io.quotewire.core.indirect.start;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.Takes;
import io.quotewire.core.indirect.clause.Occasion;
import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds where content begins that is an infinitive: "vowed | to wait", "urged | the crew to wait", "told the crew | to
 * wait"; not the infinitive of a noun, "told the crew of his plan to wait". Pure functions.
 */
final class InfinitiveStart {
    private InfinitiveStart() {}

    /** Whether an infinitive, with a negation or without, begins at the token; not "to" before an addressee. */
    static boolean isAt(NewsText text, int i) {
        return (text.is(i, WordSet.TO) && !AddresseeBehindTo.isAt(text, i))
                || (text.is(i, WordSet.NEGATION) && text.is(i + 1, WordSet.TO));
    }

    /**
     * "Urged | the crew to leave", "told the crew | to leave": the addressee is the subject of the content, but is left
     * out of what one tells it; "asked to leave" is the speaker's own wish.
     */
    static Optional<ContentStart> of(NewsText text, Cue cue, int i) {
        Recipient recipient = cue.entry().recipient();
        if (recipient == Recipient.NONE) {
            return Optional.of(ContentStart.at(i, Takes.TO));
        }
        boolean object = recipient == Recipient.DIRECT || recipient == Recipient.OPTIONAL;
        int receiver = object ? cue.end() : cue.end() + 1;
        if (i <= receiver || isHandled(text, cue, i)) {
            return Optional.empty();
        }
        if ("tell".equals(cue.entry().lemma())) {
            return isOfTopic(text, receiver, i) || isModifier(text, i)
                    ? Optional.empty()
                    : Optional.of(ContentStart.at(i, Takes.TO));
        }
        if (isDated(text, receiver, i)) {
            return Optional.of(ContentStart.at(i, Takes.TO));
        }
        boolean aside = text.isComma(i - 1); // the addressee's apposition or relative clause
        return Optional.of(new ContentStart(receiver, aside ? i : receiver, Takes.TO));
    }

    /** "Urged the port on Monday | to wait": the day, when it was said, parts the infinitive from the addressee. */
    private static boolean isDated(NewsText text, int receiver, int to) {
        return Scan.any(
                receiver + 1,
                to,
                day -> Occasion.behindDay(text, day) == to && !text.is(day - 1, WordSet.ANY_PREPOSITION));
    }

    /** "Pressed the button | to start it", "pressed the attack | to win": nobody is asked. */
    private static boolean isHandled(NewsText text, Cue cue, int to) {
        return "press".equals(cue.entry().lemma()) && ReportWords.HANDLED.contains(text.lower(to - 1));
    }

    /** "Told her of his plan | to leave", "told the crew about an order to leave": the infinitive is the noun's. */
    private static boolean isOfTopic(NewsText text, int from, int to) {
        return ReportWords.AIMS.contains(text.lower(to - 1))
                || Scan.any(
                        from,
                        to,
                        i -> text.is(i, "about")
                                || (text.is(i, WordSet.OF)
                                        && text.is(i + 1, WordSet.ANY_DETERMINER)
                                        && !text.is(i + 1, WordSet.THE)));
    }

    /** "Told the crew at a meeting | to plan the trip that it was late": what was told comes later. */
    private static boolean isModifier(NewsText text, int to) {
        int i = to + 1;
        while (text.isWord(i) && !text.is(i, WordSet.THAT)) {
            i++;
        }
        return text.is(i, WordSet.THAT)
                && text.is(i - 1, WordClass.OPEN)
                && text.is(i + 1, WordSet.SUBJECT)
                && i > to + 2
                && text.cueAt(i - 1) < 0;
    }
}
