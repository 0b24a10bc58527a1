package io.quotewire.core.frame;

import io.quotewire.core.text.Spans;
import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Recognises lines on a page that do not belong to the article: "Read more", credits, appeals to subscribe. Nothing is
 * quoted from them.
 */
public final class Boilerplate {
    /**
     * The openings by their first character: every paragraph with a quote is checked, and there are dozens of openings.
     */
    private static final Map<Character, List<String>> OPENINGS =
            WordList.read(Boilerplate.class, "boilerplate.txt").stream()
                    .collect(Collectors.groupingBy(opening -> opening.charAt(0)));

    private static final int LONGEST_OPENING = OPENINGS.values().stream()
            .flatMap(List::stream)
            .mapToInt(String::length)
            .max()
            .orElse(0);
    /** Running text may open with the same words, but such lines are short. */
    private static final int LONGEST_LINE = 300;

    private Boilerplate() {}

    /** Whether the paragraph opens like such a line and is no longer than one. */
    public static boolean is(String text, Spans paragraphs, int paragraph) {
        int start = paragraphs.start(paragraph);
        int length = paragraphs.end(paragraph) - start;
        if (length > LONGEST_LINE) {
            return false;
        }
        List<String> openings = OPENINGS.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of());
        if (openings.isEmpty()) {
            return false;
        }
        String opening =
                text.substring(start, start + Math.min(length, LONGEST_OPENING)).toLowerCase(Locale.ROOT);
        for (String known : openings) {
            if (opening.startsWith(known)) {
                return true;
            }
        }
        return false;
    }
}
