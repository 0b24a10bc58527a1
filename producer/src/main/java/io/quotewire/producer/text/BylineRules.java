package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.util.List;

/** The rules of {@code byline-rules.txt}, by kind. */
public final class BylineRules {
    private static final List<String> RULES = WordList.read(BylineRules.class, "byline-rules.txt");

    private BylineRules() {}

    /** The rest of each line that begins with the kind. */
    public static List<String> of(String kind) {
        String start = kind + ' ';
        return RULES.stream()
                .filter(rule -> rule.startsWith(start))
                .map(rule -> rule.substring(start.length()).strip())
                .toList();
    }

    /** The alternatives of a kind, as a part of a regular expression to be put in brackets. */
    public static String anyOf(String kind) {
        return String.join("|", of(kind));
    }
}
