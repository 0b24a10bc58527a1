package io.quotewire.core.cue;

import java.util.Set;

/** Forms regular English verb forms. */
public final class Inflection {
    private static final Set<String> SIBILANTS = Set.of("s", "x", "z", "ch", "sh");

    private Inflection() {}

    /** "says", "announces", "testifies", "goes". */
    public static String present(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("o") || SIBILANTS.stream().anyMatch(base::endsWith);
        return base + (hissing ? "es" : "s");
    }

    /** "claimed", "argued", "testified". */
    static String past(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base + (base.endsWith("e") ? "d" : "ed");
    }

    /** "claiming", "arguing", "agreeing". */
    static String ing(String base) {
        boolean dropsE = base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && base.length() > 2;
        return (dropsE ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.length() > 1 && base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }
}
