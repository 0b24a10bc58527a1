package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Party;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Arrays;
import java.util.Set;

/**
 * Removes names that consist only of what is not a name: a party and its state ("R-Ohio", "D-S.C." after a comma or a
 * bracket), a single letter (except for a person), the label of an answer with its first word ("A. A bus station"),
 * and nouns that releases capitalise ("the Company").
 */
final class LoneTrim {
    private static final Set<String> NOUNS = WordList.lines(LoneTrim.class, "lone-nouns.txt");

    private LoneTrim() {}

    /** Labels such names as outside. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == Labels.OUTSIDE || Labels.continues(labels[i])) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && Labels.continues(labels[end])) {
                end++;
            }
            if (isNoun(tokens, labels[i], i, end)) {
                Arrays.fill(labels, i, end, (byte) Labels.OUTSIDE);
            } else if (end == i + 1 ? isPartyOrLetter(tokens, i, labels[i]) : end == i + 2 && isAnswer(tokens, i)) {
                labels[i] = Labels.OUTSIDE;
                labels[end - 1] = Labels.OUTSIDE;
            }
        }
    }

    private static boolean isNoun(Tokens tokens, byte label, int first, int end) {
        return label == Labels.FIRST_ORGANIZATION
                && NOUNS.contains(tokens.text().substring(tokens.start(first), tokens.end(end - 1)));
    }

    private static boolean isPartyOrLetter(Tokens tokens, int i, byte label) {
        boolean party = i > 0 && (tokens.is(i - 1, ",") || tokens.is(i - 1, "(")) && Party.isAt(tokens, i);
        return party || (label != Labels.FIRST_PERSON && tokens.end(i) - tokens.start(i) == 1);
    }

    private static boolean isAnswer(Tokens tokens, int label) {
        return tokens.is(label, "A.") && (tokens.is(label + 1, "A") || tokens.is(label + 1, "I"));
    }
}
