package io.quotewire.core.indirect.end;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.Recipient;
import io.quotewire.core.cue.VerbForm;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a verb of telling that is passive as the verb before it, and so reports nothing of the narrator's: "said
 * she was held and | told to wait", "said he was fined and | ordered to pay". Pure functions.
 */
final class PassiveToo {
    /** "Was held by police in Lima and told". */
    private static final int FARTHEST = 8;

    private PassiveToo() {}

    /** Whether the cue at the token is one; not "was late and told them to wait". */
    static boolean isAt(NewsText text, int i, Cue cue) {
        Recipient recipient = cue.entry().recipient();
        boolean told = recipient == Recipient.DIRECT || recipient == Recipient.OPTIONAL;
        int be = Scan.backTo(i - 2, i - FARTHEST, word -> text.is(word, WordSet.BE));
        return told
                && cue.first() == i
                && cue.form() == VerbForm.PAST
                && text.is(cue.end(), WordSet.TO)
                && text.is(be, WordSet.BE)
                && Participle.isPast(text, be + 1);
    }
}
