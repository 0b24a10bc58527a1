package io.quotewire.core.frame;

import io.quotewire.core.text.Spans;
import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Recognises lines on a page that do not belong to the article: "Read more", credits, appeals to subscribe,
 * "Correction: An earlier version of this story". Nothing is quoted from them.
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

    private static final String CORRECTION = "Correction";
    private static final int LONGEST_LABEL = 40;

    private Boilerplate() {}

    /** Whether the paragraph opens like such a line and is no longer than one. */
    public static boolean is(String text, Spans paragraphs, int paragraph) {
        int start = paragraphs.start(paragraph);
        int end = paragraphs.end(paragraph);
        return end - start <= LONGEST_LINE
                && (opens(text, start, end) || opens(text, behindLabel(text, start, end), end));
    }

    /** "Correction (May 8): | An earlier version": the start if there is no such label. */
    private static int behindLabel(String text, int start, int end) {
        if (!text.regionMatches(true, start, CORRECTION, 0, CORRECTION.length())) {
            return start;
        }
        int colon = text.indexOf(':', start);
        return colon >= 0 && colon + 2 < Math.min(end, start + LONGEST_LABEL) ? colon + 2 : start;
    }

    private static boolean opens(String text, int start, int end) {
        List<String> openings = OPENINGS.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of());
        if (openings.isEmpty()) {
            return false;
        }
        String opening =
                text.substring(start, Math.min(end, start + LONGEST_OPENING)).toLowerCase(Locale.ROOT);
        for (String known : openings) {
            if (opening.startsWith(known)) {
                return true;
            }
        }
        return false;
    }
}
