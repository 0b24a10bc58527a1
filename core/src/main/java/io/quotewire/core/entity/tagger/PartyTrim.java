package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Tokens;
import java.util.regex.Pattern;

/** Takes a member's party and state for no name: "R-Ohio", "D-S.C." behind a comma or a bracket. */
final class PartyTrim {
    private static final Pattern PARTY_AND_STATE = Pattern.compile("[DRI]-\\p{Lu}[\\p{L}.]*");

    private PartyTrim() {}

    /** Turns such a word, where it is a name by itself, to outside. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = 1; i < labels.length; i++) {
            boolean alone = labels[i] != Labels.OUTSIDE
                    && !Labels.continues(labels[i])
                    && (i + 1 == labels.length || !Labels.continues(labels[i + 1]));
            if (alone
                    && (tokens.is(i - 1, ",") || tokens.is(i - 1, "("))
                    && tokens.text().startsWith("-", tokens.start(i) + 1)
                    && PARTY_AND_STATE.matcher(tokens.word(i)).matches()) {
                labels[i] = Labels.OUTSIDE;
            }
        }
    }
}
