package io.quotewire.core.indirect;

import io.quotewire.core.indirect.clause.ReportWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a ruling that somebody seeks, and that nobody has given: "Harland sued, seeking a judgment declaring that
 * the rule was void", "asked for an order stating that it was". Pure functions.
 */
final class SoughtRuling {
    private SoughtRuling() {}

    /** Whether such a noun ends before the participle; not "won a judgment declaring that". */
    static boolean isBefore(NewsText text, int participle) {
        if (!ReportWords.RULING.contains(text.lower(participle - 1))) {
            return false;
        }
        int sentence = text.sentenceAt(participle);
        int before = NounPhrase.start(
                        text, participle, sentence < 0 ? 0 : text.sentences().start(sentence))
                - 1;
        return ReportWords.SEEKING.contains(text.lower(before))
                || (text.is(before, WordSet.FOR) && ReportWords.SEEKING.contains(text.lower(before - 1)));
    }
}
