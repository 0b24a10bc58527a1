package io.quotewire.producer.page;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page around an article's text, by the rules of {@code boilerplate.txt}. */
final class Boilerplate {
    private static final List<String> RULES = WordList.read(Boilerplate.class, "boilerplate.txt");
    private static final String ELEMENTS = String.join(", ", rules("element "));
    private static final List<Pattern> PARAGRAPHS = rules("paragraph ").stream()
            .map(rule -> Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    private Boilerplate() {}

    /** The element without those in it that hold no text of the article; changed in place. */
    static Element cleaned(Element element) {
        element.select(ELEMENTS).remove();
        return element;
    }

    /** The text without paragraphs that invite, advertise or repeat the title. */
    static String removed(String text, Optional<String> title) {
        List<String> kept = new ArrayList<>();
        for (String paragraph : EMPTY_LINE.splitAsStream(text).toList()) {
            boolean repeatsTitle = kept.isEmpty()
                    && title.filter(line -> sameLine(line, paragraph)).isPresent();
            boolean around =
                    PARAGRAPHS.stream().anyMatch(rule -> rule.matcher(paragraph).matches());
            if (!repeatsTitle && !around) {
                kept.add(paragraph);
            }
        }
        return String.join("\n\n", kept);
    }

    private static boolean sameLine(String title, String paragraph) {
        return title.strip().toLowerCase(Locale.ROOT).equals(paragraph.strip().toLowerCase(Locale.ROOT));
    }

    private static List<String> rules(String kind) {
        return RULES.stream()
                .filter(rule -> rule.startsWith(kind))
                .map(rule -> rule.substring(kind.length()).strip())
                .toList();
    }
}
