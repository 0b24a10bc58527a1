package io.quotewire.core.indirect.end;

import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.indirect.clause.ReportingSentence;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises what the speaker did beside what is said: "Hale said she would stay | and took the job". A past tense
 * cannot continue a clause whose only verb depends on "would" or "will"; "could see him and saw" is all past.
 * Pure functions.
 */
final class OwnDeed {
    private OwnDeed() {}

    /** Whether such a deed is joined, at "and" or "but", to the content that begins at {@code start}. */
    static boolean isAt(ReportingSentence sentence, int start, int joint) {
        NewsText text = sentence.text();
        int verb = text.is(joint + 1, WordSet.LATER) ? joint + 2 : joint + 1;
        return isPast(text, verb) && dependsOnModal(text, start, joint);
    }

    /** "Took the job", "cancelled her trip", not "improved roads" or "put it off", whose form is any tense. */
    private static boolean isPast(NewsText text, int verb) {
        boolean past = ReportWords.PAST_ONLY.contains(text.lower(verb)) || NonfiniteEnd.isPast(text, verb);
        return past
                && (text.is(verb + 1, WordSet.ANY_DETERMINER)
                        || text.is(verb + 1, WordSet.OBJECT)
                        || text.is(verb + 1, WordSet.TO)
                        || text.is(verb + 1, WordSet.THAT)
                        || text.names().at(verb + 1) >= 0);
    }

    /** "It would stay": a single verb group, whose main verb has no form of the past. */
    private static boolean dependsOnModal(NewsText text, int start, int end) {
        boolean modal = false;
        for (int i = start; i < end; i++) {
            if (text.isQuoted(i)
                    || text.is(i, WordSet.BE)
                    || text.is(i, WordSet.HAVE)
                    || (i > start && (text.is(i, WordSet.ANY_RELATIVE) || text.is(i, WordSet.WH)))) {
                return false;
            }
            if (text.is(i, WordSet.MODAL) && !ReportWords.ABLE.contains(text.lower(i))) {
                modal = true;
            } else if (text.isFinite(i)) {
                return false;
            }
        }
        return modal && !text.is(end - 1, WordClass.AUXILIARY);
    }
}
