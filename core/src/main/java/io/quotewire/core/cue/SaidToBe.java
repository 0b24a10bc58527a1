package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;

/** Recognises a participle for hearsay, whose subject is spoken of: "a deal said to have been signed". */
final class SaidToBe {
    private static final String SAID = "said";
    private static final String TO = "to";
    private static final String BE = "be";
    private static final String HAVE = "have";

    private SaidToBe() {}

    /**
     * Whether the verb at the head is such a participle; not in "he said to wait".
     *
     * @param group the auxiliaries and adverbs before the verb
     */
    static boolean isAt(Tokens tokens, VerbGroup group, int head) {
        int infinitive = head + 2;
        return !group.helped()
                && infinitive < tokens.size()
                && tokens.is(head, SAID)
                && tokens.is(head + 1, TO)
                && (tokens.is(infinitive, BE) || tokens.is(infinitive, HAVE));
    }
}
