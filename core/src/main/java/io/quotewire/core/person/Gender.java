package io.quotewire.core.person;

/** What the words tell of a person's gender: enough to say which pronoun can mean them. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether both can be one person's. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
