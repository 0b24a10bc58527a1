package io.quotewire.processor.event;

import io.quotewire.core.text.WordList;
import io.quotewire.streaming.contract.Article;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the news agency whose copy an article is: by the dateline with which its text opens ("LONDON (Reuters)
 * -"), otherwise by its byline ("By Jane Doe, Associated Press"). Only agencies in {@code news-agencies.txt} are
 * recognised.
 */
final class NewsAgency {
    /** One or two bylines may precede the dateline. */
    private static final int FIRST_LINES = 3;

    private static final int LONGEST_OPENING = 160;

    /** An optional place with an optional date, the agency in brackets, a dash. */
    private static final Pattern DATELINE =
            Pattern.compile("(?:\\p{Lu}[\\p{L}\\d.,'’ -]{0,60})?\\(([^()]{2,40})\\)\\s*[-–—―].*", Pattern.DOTALL);

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;|/()]|\\s[-–—]\\s|\\b(?:and|for|of)\\b");
    private static final Pattern AROUND_NAME =
            Pattern.compile("^(?:[Bb][Yy] )?(?:[Tt]he )?|(?: [Ss]taff)?(?: [Ww]riters?)?$");

    private static final Map<String, String> NAMES = names();

    private NewsAgency() {}

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String line : WordList.read(NewsAgency.class, "news-agencies.txt")) {
            List<String> forms =
                    Arrays.stream(line.split(",", -1)).map(String::strip).toList();
            forms.forEach(form -> names.put(form, forms.get(0)));
        }
        return Map.copyOf(names);
    }

    /** The agency, under the first name listed for it. */
    static Optional<String> of(Article article) {
        return ofDateline(Objects.requireNonNullElse(article.body(), "")).or(() -> ofByline(article.byline()));
    }

    static Optional<String> ofByline(@Nullable String byline) {
        return byline == null
                ? Optional.empty()
                : BETWEEN_NAMES.splitAsStream(byline).flatMap(NewsAgency::named).findFirst();
    }

    private static Optional<String> ofDateline(String body) {
        String opening = body.substring(0, Math.min(body.length(), FIRST_LINES * LONGEST_OPENING));
        if (opening.indexOf('(') < 0) {
            return Optional.empty();
        }
        int start = 0;
        for (int lines = 0; lines < FIRST_LINES && start < opening.length(); ) {
            int end = endOfLine(opening, start);
            String line = opening.substring(start, end).strip();
            start = end + 1;
            if (!line.isEmpty()) {
                lines++;
                Optional<String> agency = ofOpening(line);
                if (agency.isPresent()) {
                    return agency;
                }
            }
        }
        return Optional.empty();
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static Optional<String> ofOpening(String line) {
        if (line.indexOf('(') < 0) {
            return Optional.empty();
        }
        Matcher dateline = DATELINE.matcher(line);
        return dateline.matches() ? named(dateline.group(1)).findFirst() : Optional.empty();
    }

    private static Stream<String> named(String words) {
        String name = AROUND_NAME.matcher(words.strip()).replaceAll("").strip();
        return Stream.ofNullable(NAMES.get(name));
    }
}
