package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises words beside dates: days of the week, from the Java platform's locale data, and those of {@code
 * date-words.txt}.
 */
public final class DateWords {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> DAYS = days();

    private DateWords() {}

    /** Whether the text begins with words that introduce the date of publication. */
    public static boolean saysPublished(String text) {
        return begins(text, "published");
    }

    /** Whether the text begins with words that introduce the date of a change. */
    public static boolean saysUpdated(String text) {
        return begins(text, "updated");
    }

    /** The position of words that introduce the date of a change; the length of the text if there are none. */
    public static int updatedFrom(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault("updated", Set.of()).stream()
                .mapToInt(lower::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(text.length());
    }

    /** Whether a text is only a date, possibly with words that introduce the date of publication or of a change. */
    public static boolean isDateLine(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String changed = lower.substring(updatedFrom(lower));
        return areAll(lower.substring(0, lower.length() - changed.length()), Locale.ROOT)
                && areAll(changed.substring(label("updated", changed)), Locale.ROOT);
    }

    /** Whether all words of a text belong to a date in that language. */
    public static boolean areAll(String text, Locale language) {
        String lower = text.toLowerCase(Locale.ROOT);
        int label = label("published", lower);
        Predicate<String> isDate = word -> word.isEmpty()
                || MonthNames.month(word, language).isPresent()
                || DAYS.contains(word)
                || is("beside", word)
                || ZoneNames.zone(word).isPresent();
        return NO_LETTER.splitAsStream(lower.substring(label)).allMatch(isDate);
    }

    /** Whether a word after a time may be there and is not a time zone. */
    static boolean mayFollowTime(String word, Locale language) {
        String lower = word.toLowerCase(Locale.ROOT);
        return is("beside", lower)
                || DAYS.contains(lower)
                || MonthNames.month(lower, language).isPresent();
    }

    private static int label(String kind, String lower) {
        return WORDS.getOrDefault(kind, Set.of()).stream()
                .filter(lower::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean begins(String text, String kind) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault(kind, Set.of()).stream().anyMatch(lower::startsWith);
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : WordList.read(DateWords.class, "date-words.txt")) {
            int space = line.indexOf(' ');
            words.computeIfAbsent(line.substring(0, space), kind -> new HashSet<>())
                    .add(line.substring(space + 1).strip());
        }
        return words;
    }

    private static Set<String> days() {
        Set<String> days = new HashSet<>();
        for (String language : MonthNames.LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = day.getDisplayName(style, Locale.forLanguageTag(language));
                    NO_LETTER
                            .splitAsStream(name.toLowerCase(Locale.ROOT))
                            .filter(part -> part.length() > 1)
                            .forEach(days::add);
                }
            }
        }
        return days;
    }
}
