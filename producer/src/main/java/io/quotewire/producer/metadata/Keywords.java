package io.quotewire.producer.metadata;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Normalises the keywords of an article, as feeds and pages list them: in one line with commas, or one by one. Pure
 * functions.
 */
public final class Keywords {
    private static final Pattern SEPARATOR = Pattern.compile("[,;|]");
    private static final int MOST = 30;
    private static final int LONGEST = 100;

    private Keywords() {}

    /** Each once, ignoring case, in order; at most thirty. */
    public static List<String> of(Stream<String> written) {
        Map<String, String> byName = new LinkedHashMap<>();
        written.map(HtmlText::of)
                .map(PlainText::line)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .limit(MOST)
                .forEach(word -> byName.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        return List.copyOf(byName.values());
    }

    /** The keywords in one line. */
    public static List<String> ofLine(String line) {
        return of(SEPARATOR.splitAsStream(line));
    }
}
