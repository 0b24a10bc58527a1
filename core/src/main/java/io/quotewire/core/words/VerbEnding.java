package io.quotewire.core.words;

/** Recognises forms of regular verbs by their spelling; a "king" is spelt like one too. */
public final class VerbEnding {
    private VerbEnding() {}

    /** Whether the lower-case word ends like a present participle: "asking"; not "ring". */
    public static boolean isPresent(String word) {
        return word.length() > 4 && word.endsWith("ing");
    }

    /** Whether the lower-case word ends like a past tense: "asked", "used"; not "bed". */
    public static boolean isPast(String word) {
        return word.length() > 3 && word.endsWith("ed");
    }

    /** Whether the lower-case word ends like a past tense or a past participle in -en: "asked", "written". */
    public static boolean isPastParticiple(String word) {
        return word.endsWith("ed") || word.endsWith("en");
    }
}
