package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Dash;
import io.quotewire.core.text.Tokens;

/**
 * Removes from the end of names what never ends one: a dash ("Mr de Larkin – of Harbour Steel –"), and after a person's
 * name a score or a minute.
 */
final class EndTrim {
    private EndTrim() {}

    /** Labels such tokens as outside. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = labels.length - 1; i > 0; i--) {
            boolean last = Labels.continues(labels[i]) && (i + 1 == labels.length || !Labels.continues(labels[i + 1]));
            if (last && (isDash(tokens, i) || (labels[i] == Labels.FIRST_PERSON + 1 && isNumber(tokens, i)))) {
                labels[i] = Labels.OUTSIDE;
            }
        }
    }

    private static boolean isDash(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) == 1 && Dash.is(tokens.firstChar(i));
    }

    private static boolean isNumber(Tokens tokens, int i) {
        return tokens.isWord(i) && !tokens.isLetter(i);
    }
}
