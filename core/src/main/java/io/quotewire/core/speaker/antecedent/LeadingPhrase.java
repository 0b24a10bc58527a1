package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Finds a fronted clause or phrase before the main clause: "When she came, ", "Asked how she was, ", "In Lima, ". */
final class LeadingPhrase {
    private LeadingPhrase() {}

    /**
     * The token after its comma, where the main clause begins; the first of the sentence if nothing is fronted, as in
     * "Among them is the son of Mary Hill, a baker".
     */
    static int end(NewsText text, int start, int end) {
        boolean phrase = text.is(start, WordClass.PREPOSITION);
        boolean leads = phrase || text.is(start, WordClass.SUBORDINATOR) || isQuestion(text, start);
        boolean relative = false;
        for (int i = start; leads && i < end; i++) {
            relative |= text.is(i, WordSet.ANY_RELATIVE) || text.is(i, WordClass.SUBORDINATOR);
            if (phrase && !relative && text.is(i, WordSet.BE) && !isOfPerson(text, i)) {
                return start;
            }
            if (text.isMark(i, ',') && text.quoteAt(i) < 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** "On the day Hill was (buried),": the verb of a clause within the phrase; not "With Hill was Kelly". */
    private static boolean isOfPerson(NewsText text, int verb) {
        int name = text.names().at(verb - 1);
        return name >= 0
                && text.names().type(name) == EntityType.PERSON
                && !text.is(text.names().firstToken(name) - 1, WordClass.PREPOSITION, WordClass.CONJUNCTION);
    }

    /** "Asked how she was, Hill paused". */
    static boolean isQuestion(NewsText text, int start) {
        return text.is(start, WordSet.ASKED) && text.is(start + 1, WordSet.WH);
    }
}
