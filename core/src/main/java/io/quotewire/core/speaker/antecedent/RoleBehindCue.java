package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the start of a title or role between a cue and the speaker's name: "…, said Herald editor Mary Hill",
 * "according to the Herald's editor, Mary Hill".
 */
final class RoleBehindCue {
    /** The maximum length of a role in words; it bounds each scan. */
    private static final int LONGEST = 10;

    private final NewsText text;

    RoleBehindCue(NewsText text) {
        this.text = text;
    }

    /**
     * The first token of the phrase that ends with the name, if a cue or "according to" precedes it; otherwise that of
     * the name.
     *
     * @param name the first token of the name
     * @param after the token after it
     */
    int start(int name, int after) {
        boolean apposed = text.isComma(name - 1);
        int i = apposed ? name - 1 : name;
        while (i > 0 && name - i < LONGEST && !isLedTo(i, after) && (isOfRole(i - 1) || (apposed && isOf(i - 1)))) {
            i--;
        }
        return isLedTo(i, after) ? i : name;
    }

    private boolean isLedTo(int token, int after) {
        int preposition = token - SourcePreposition.LENGTH;
        return isInverted(token, after)
                || (SourcePreposition.isAt(text, preposition) && !text.opensSentence(preposition));
    }

    /** "It rained, said |", "“It rained,” said |"; not "Larkin, an engineer, accused |". */
    private boolean isInverted(int token, int after) {
        Cue cue = text.cueAt(token - 1) < 0 ? null : text.cues().get(text.cueAt(token - 1));
        if (cue == null || cue.form() == VerbForm.ING) {
            return false;
        }
        int before = cue.first() - 1;
        boolean quoted = text.isQuoted(before) || text.isQuoted(before - 1);
        boolean told = text.is(before, WordClass.PUNCTUATION)
                && text.hasFinite(text.sentences().start(text.sentenceAt(token)), before);
        return quoted ? !text.is(after, WordClass.AUXILIARY) : told && text.is(after, WordClass.PUNCTUATION);
    }

    private boolean isOf(int token) {
        return text.is(token, WordSet.OF);
    }

    private boolean isOfRole(int token) {
        return text.quoteAt(token) < 0
                && (text.names().at(token) >= 0
                        || text.is(token, WordClass.DETERMINER)
                        || text.is(token, WordClass.POSSESSIVE)
                        || text.is(token, WordSet.GENITIVE)
                        || (text.is(token, WordClass.OPEN) && text.cueAt(token) < 0 && text.isWord(token)));
    }
}
