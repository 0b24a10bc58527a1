package io.quotewire.core.person;

/** What is known of a person's gender: enough to tell which pronouns can refer to them. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** The gender for the letter used in word lists: f or m; UNKNOWN for any other. */
    public static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both genders can belong to the same person. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** The gender of "he", "him", "his", "she", "her"; UNKNOWN for any other lower-case word. */
    public static Gender ofPronoun(String lower) {
        return switch (lower) {
            case "he", "him", "his" -> MALE;
            case "she", "her" -> FEMALE;
            default -> UNKNOWN;
        };
    }
}
