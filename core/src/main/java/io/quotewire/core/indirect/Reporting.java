package io.quotewire.core.indirect;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.VerbForm;

/** What is asked of a cue before its clause is taken for reported speech. */
final class Reporting {
    private Reporting() {}

    /** A finite verb of the narrator's: it was said, and not only may or should be. */
    static boolean isFinite(Cue cue) {
        return !cue.passive()
                && cue.form() != VerbForm.ING
                && !(cue.modal() && cue.form() == VerbForm.BASE && cue.first() == cue.head());
    }
}
