package io.quotewire.core.speaker.document;

import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/** Recognises whose a letter or a book is: "Hill wrote the letter", "The Long Road, by Hill". Pure functions. */
final class WrittenWork {
    private static final String BEHALF = "behalf";

    private WrittenWork() {}

    /**
     * "Hill wrote the report", "Hill sent a letter": the document is the person's; not "sent the letter to police",
     * "sent a letter she had received", "a message to fans from the club", "drafted a letter for the mayor".
     */
    static boolean isOf(SourceWords person, int verb, int noun) {
        NewsText text = person.text();
        boolean sent = (text.is(verb, "sent") || text.is(verb, "sends"))
                && AuthoredNouns.isLetter(text.lower(noun))
                && text.is(verb + 1, WordSet.SINGULAR_AHEAD);
        return (sent || AuthoredNouns.isWriting(text.lower(verb)))
                && !text.is(verb - 1, WordSet.NEGATION)
                && text.opensSentence(person.first())
                && !person.areTwo()
                && !isOfOthers(text, noun + 1);
    }

    /** Whether the words up to the end of the sentence may tell of another author. */
    private static boolean isOfOthers(NewsText text, int from) {
        if (text.is(from, WordSet.GENITIVE) || text.names().at(from) >= 0 || text.is(from, WordClass.DETERMINER)) {
            return true;
        }
        int end = text.sentences().end(text.sentenceAt(from));
        return Scan.any(
                from,
                end,
                i -> text.is(i, WordSet.FROM)
                        || text.is(i, WordSet.BY)
                        || text.is(i, WordSet.FOR)
                        || text.is(i, BEHALF)
                        || text.is(i, WordClass.RELATIVE)
                        || text.is(i, WordSet.THAT)
                        || text.is(i, WordClass.SUBJECT_PRONOUN));
    }

    /** "The Long Road, | by": a title of several capitalised words opens the sentence; not "In Lima, by", "“no” by". */
    static boolean isTitleBefore(NewsText text, int by) {
        int start = text.sentences().start(text.sentenceAt(by));
        int end = text.isComma(by - 1) ? by - 1 : by;
        if ((end == by && !text.isQuoted(by - 1)) || text.is(start, WordClass.PREPOSITION)) {
            return false;
        }
        int capitals = 0;
        for (int i = start; i < end; i++) {
            boolean open = text.is(i, WordClass.OPEN);
            if (open && (!text.isCapital(i) || text.names().at(i) >= 0)) {
                return false;
            }
            capitals += open ? 1 : 0;
        }
        return capitals > 1;
    }
}
