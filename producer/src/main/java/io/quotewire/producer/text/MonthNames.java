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
import java.util.stream.Collectors;

/**
 * Month names, full and abbreviated, in the languages of European feeds, from the Java platform's locale data (Unicode
 * CLDR). For a name that means different months in different languages the language must be given.
 */
final class MonthNames {
    static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl",
            "tr", "el", "ru", "uk", "bg", "ca", "et", "lv", "lt");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE);
    private static final Map<String, Map<String, Integer>> BY_LANGUAGE =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, MonthNames::names));
    private static final Map<String, Integer> MONTHS = months();

    private MonthNames() {}

    /**
     * The month, 1 to 12, by the names of a language first, then by those that are the same month in all languages.
     */
    static OptionalInt month(String name, Locale language) {
        String folded = folded(name);
        Integer month =
                BY_LANGUAGE.getOrDefault(language.getLanguage(), Map.of()).get(folded);
        month = month == null ? MONTHS.get(folded) : month;
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        BY_LANGUAGE
                .values()
                .forEach(names -> names.forEach((name, month) -> {
                    Integer before = months.putIfAbsent(name, month);
                    if (before != null && !before.equals(month)) {
                        ambiguous.add(name);
                    }
                }));
        months.put("sept", Month.SEPTEMBER.getValue());
        months.keySet().removeAll(ambiguous);
        return Map.copyOf(months);
    }

    private static Map<String, Integer> names(String language) {
        Map<String, Integer> names = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : STYLES) {
                names.put(folded(month.getDisplayName(style, Locale.forLanguageTag(language))), month.getValue());
            }
        }
        return names;
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
