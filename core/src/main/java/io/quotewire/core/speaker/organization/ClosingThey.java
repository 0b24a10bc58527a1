package io.quotewire.core.speaker.organization;

import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClass;

/**
 * Tells when "they" that closes what is said rather means those who spoke before than the group that the sentence
 * between is about: "Dealers said it fell. Japanese buyers are wary. Gold is a risk, they said." Pure functions.
 */
final class ClosingThey {
    private ClosingThey() {}

    /** Whether "they" at the token closes what is said, and the group, an earlier subject, says nothing itself. */
    static boolean passesOver(SourceWords group, int they) {
        NewsText text = group.text();
        int cue = text.cueAt(they + 1);
        return cue >= 0
                && text.isComma(they - 1)
                && text.quoteAt(they - 1) < 0
                && text.is(text.cues().get(cue).end(), WordClass.PUNCTUATION)
                && text.cueAt(group.end()) < 0;
    }
}
