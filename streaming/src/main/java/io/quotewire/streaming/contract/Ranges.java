package io.quotewire.streaming.contract;

/** Checks of numbers in records; what fails them is told by the number's name. */
public final class Ranges {
    private Ranges() {}

    /** @throws IllegalArgumentException where a number is below zero */
    public static void notNegative(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is " + number + ", below zero");
        }
    }

    /**
     * Checks a span of text.
     *
     * @throws IllegalArgumentException where it begins before the text, or ends before it begins
     */
    public static void span(String name, int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(name + " is [" + start + ", " + end + "), no span");
        }
    }

    /** @throws IllegalArgumentException where a share is not from 0 to 1 */
    public static void share(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is " + share + ", not from 0 to 1");
        }
    }
}
