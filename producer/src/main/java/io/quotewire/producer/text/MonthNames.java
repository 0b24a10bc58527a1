package io.quotewire.producer.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Month names, whole and abbreviated, in the languages of European feeds, from the Java platform's own locale data
 * (Unicode CLDR). A name that means different months in different languages is left out.
 */
final class MonthNames {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl",
            "tr", "el", "ru", "uk", "bg", "ca", "et", "lv", "lt");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /** 1 to 12. */
    static OptionalInt month(String name) {
        Integer month = MONTHS.get(folded(name));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : STYLES) {
                    String name = folded(month.getDisplayName(style, Locale.forLanguageTag(language)));
                    Integer before = months.putIfAbsent(name, month.getValue());
                    if (before != null && before != month.getValue()) {
                        ambiguous.add(name);
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        months.keySet().removeAll(ambiguous);
        return Map.copyOf(months);
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
