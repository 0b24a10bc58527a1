package io.quotewire.core.words;

/** Forms of regular verbs, as far as their spelling tells; a "king" ends like one and is none. */
public final class VerbEnding {
    private VerbEnding() {}

    /** Whether the lower-case word ends as a present participle does: "asking"; no "ring". */
    public static boolean isPresent(String word) {
        return word.length() > 4 && word.endsWith("ing");
    }

    /** Whether the lower-case word ends as a past does: "asked", "used"; no "bed". */
    public static boolean isPast(String word) {
        return word.length() > 3 && word.endsWith("ed");
    }

    /** Whether the lower-case word ends as a past or an old past participle does: "asked", "written". */
    public static boolean isPastParticiple(String word) {
        return word.endsWith("ed") || word.endsWith("en");
    }
}
