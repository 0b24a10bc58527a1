package io.quotewire.core.cue;

import io.quotewire.core.text.Tokens;

/** Recognises a participle for hearsay, whose subject is spoken of: "a deal said to have been signed". */
final class SaidToBe {
    private static final String CLOSING_MARKS = "”\"’'»";
    /** The maximum length of a speaker's name and title. */
    private static final int LONGEST_SUBJECT = 6;

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
                && tokens.is(head, "said")
                && tokens.is(head + 1, "to")
                && (tokens.is(infinitive, "be") || tokens.is(infinitive, "have"))
                && !isBehindSpeech(tokens, group.first());
    }

    /** "“It is old,” Ana Ruiz said to be clear": only the subject stands between a quoted passage and the verb. */
    private static boolean isBehindSpeech(Tokens tokens, int verb) {
        int i = verb - 1;
        while (i > 0 && verb - i <= LONGEST_SUBJECT && tokens.isLetter(i)) {
            i--;
        }
        return i > 0
                && i < verb - 1
                && CLOSING_MARKS.indexOf(tokens.firstChar(i)) >= 0
                && ",!?".indexOf(tokens.firstChar(i - 1)) >= 0;
    }
}
