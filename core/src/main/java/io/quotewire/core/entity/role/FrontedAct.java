package io.quotewire.core.entity.role;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a name that only tells what somebody else does: "Sentencing Karl Voss, the judge said", "Praising Mayor
 * Karl Voss, the clerk said", "Speaking alongside Karl Voss, the mayor said"; not "Acting Mayor Karl Voss". Pure
 * functions.
 */
public final class FrontedAct {
    /** The maximum number of tokens of a role before a name: "Prime Minister". */
    private static final int LONGEST_ROLE = 4;

    private FrontedAct() {}

    /** Whether a participle that opens its sentence governs the name. */
    public static boolean isOn(Tokens tokens, EntitySpans names, int name) {
        int act = names.firstToken(name) - 1;
        int floor = Math.max(0, act - LONGEST_ROLE);
        while (act > floor && tokens.isCapital(act) && !isAct(tokens, names, act)) {
            act--;
        }
        boolean beside = act > 0
                && (ClosedClasses.isIn(tokens, act, WordSet.ANY_PREPOSITION)
                        || ClosedClasses.isIn(tokens, act, WordSet.CIRCUMSTANCE));
        return isAct(tokens, names, beside ? act - 1 : act);
    }

    private static boolean isAct(Tokens tokens, EntitySpans names, int act) {
        return act >= 0
                && tokens.isCapital(act)
                && VerbEnding.isPresent(tokens.lower(act))
                && names.at(act) < 0
                && !RoleWords.isModifier(tokens, act)
                && (act == 0 || tokens.isLineBetween(act - 1, act) || !tokens.isWord(act - 1));
    }
}
