package io.quotewire.core.frame;

import io.quotewire.core.text.Spans;
import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;

/**
 * Lines around an article that are no part of it: "Read more", credits, appeals to subscribe. Nothing is quoted from
 * them.
 */
public final class Boilerplate {
    private static final List<String> OPENINGS = WordList.read(Boilerplate.class, "boilerplate.txt");
    private static final int LONGEST_OPENING =
            OPENINGS.stream().mapToInt(String::length).max().orElse(0);
    /** Running text may open with the same words; a line of the page is short. */
    private static final int LONGEST_LINE = 300;

    private Boilerplate() {}

    /** Whether the paragraph opens as such lines do and is no longer than they are. */
    public static boolean is(String text, Spans paragraphs, int paragraph) {
        int start = paragraphs.start(paragraph);
        int length = paragraphs.end(paragraph) - start;
        if (length > LONGEST_LINE) {
            return false;
        }
        String opening =
                text.substring(start, start + Math.min(length, LONGEST_OPENING)).toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(opening::startsWith);
    }
}
