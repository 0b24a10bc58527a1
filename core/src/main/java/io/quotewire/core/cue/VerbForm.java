package io.quotewire.core.cue;

/** The inflected form of a verb cue. */
public enum VerbForm {
    /** "say": the infinitive, or the present tense of a plural. */
    BASE,
    /** "says". */
    PRESENT,
    /** "said", unless its context makes it a participle. */
    PAST,
    /** "said" after "has" or "been", or a form that can only be a participle ("written"). */
    PARTICIPLE,
    /** "saying". */
    ING;

    /** Whether the form is finite: neither a participle nor the -ing form. */
    public boolean isFinite() {
        return this != PARTICIPLE && this != ING;
    }
}
