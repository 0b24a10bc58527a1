package io.quotewire.core.cue;

/** The inflected form in which a verb cue stands. */
public enum VerbForm {
    /** "say": the infinitive, or the present of a plural. */
    BASE,
    /** "says". */
    PRESENT,
    /** "said", where nothing makes it a participle. */
    PAST,
    /** "said" behind "has" or "been", or a form that is only a participle ("written"). */
    PARTICIPLE,
    /** "saying". */
    ING;

    /** Whether the verb is finite, as far as its form tells: neither a participle nor the form in -ing. */
    public boolean isFinite() {
        return this != PARTICIPLE && this != ING;
    }
}
