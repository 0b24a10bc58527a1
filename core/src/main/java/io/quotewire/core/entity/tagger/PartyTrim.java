package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Party;
import io.quotewire.core.text.Tokens;

/** Takes a member's party and state for no name: "R-Ohio", "D-S.C." behind a comma or a bracket. */
final class PartyTrim {
    private PartyTrim() {}

    /** Turns such a word, where it is a name by itself, to outside. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = 1; i < labels.length; i++) {
            boolean alone = labels[i] != Labels.OUTSIDE
                    && !Labels.continues(labels[i])
                    && (i + 1 == labels.length || !Labels.continues(labels[i + 1]));
            if (alone && (tokens.is(i - 1, ",") || tokens.is(i - 1, "(")) && Party.isAt(tokens, i)) {
                labels[i] = Labels.OUTSIDE;
            }
        }
    }
}
