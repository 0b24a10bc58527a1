package io.quotewire.core.syntax;

/**
 * Skips the age of a person between the name and what follows it: "Hill, 54, who", "Hill, 54, said". Pure functions.
 */
public final class AgeAside {
    private AgeAside() {}

    /** Whether a comma and a number precede the token: "Hill, 54 | , who". */
    public static boolean isBefore(NewsText text, int end) {
        return text.isComma(end - 2) && text.isFigure(end - 1);
    }

    /** The comma behind the number that follows this one: "Hill, 54 | , said"; the comma itself if none does. */
    public static int behind(NewsText text, int comma) {
        return text.isFigure(comma + 1) && text.isComma(comma + 2) ? comma + 2 : comma;
    }
}
