package io.quotewire.streaming.contract;

import java.util.List;

/** Checks the values of record components; the message of a failure names the component. */
public final class Ranges {
    private Ranges() {}

    /**
     * @throws IllegalArgumentException if the number is negative
     */
    public static void notNegative(String name, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(name + " is " + number + ", below zero");
        }
    }

    /**
     * @throws IllegalArgumentException if the number is not above zero
     */
    public static void positive(String name, long number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is " + number + ", not above zero");
        }
    }

    /**
     * Checks a span of text.
     *
     * @throws IllegalArgumentException if it begins before the text, or ends before it begins
     */
    public static void span(String name, int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(name + " is [" + start + ", " + end + "), which is not a span");
        }
    }

    /**
     * An immutable copy of a list of texts.
     *
     * @throws IllegalArgumentException if one of them is null, as it may be in JSON
     */
    public static List<String> texts(String name, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) == null) {
                throw new IllegalArgumentException(name + '[' + i + "] must be a string, not null");
            }
        }
        return List.copyOf(texts);
    }

    /**
     * @throws IllegalArgumentException if a share is not from 0 to 1
     */
    public static void share(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " is " + share + ", not from 0 to 1");
        }
    }
}
