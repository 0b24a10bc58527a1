package io.quotewire.core.person;

/** What the words tell of a person's gender: enough to say which pronoun can mean them. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** As word lists have it: f or m; unknown for any other letter. */
    public static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    /** Whether both can be one person's. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
