package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Tokens;

/** Takes a dash at the end of a name off it: "Mr de Larkin – of Harbour Steel –". */
final class DashTrim {
    private static final String DASHES = "-–—―";

    private DashTrim() {}

    /** Turns the dashes that end names to outside. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = labels.length - 1; i > 0; i--) {
            boolean last = Labels.continues(labels[i]) && (i + 1 == labels.length || !Labels.continues(labels[i + 1]));
            if (last && tokens.end(i) - tokens.start(i) == 1 && DASHES.indexOf(tokens.firstChar(i)) >= 0) {
                labels[i] = Labels.OUTSIDE;
            }
        }
    }
}
