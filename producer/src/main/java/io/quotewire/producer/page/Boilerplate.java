package io.quotewire.producer.page;

import static java.util.stream.Collectors.joining;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands on a page around an article's text, by the rules of {@code boilerplate.txt}. */
final class Boilerplate {
    private static final List<String> RULES = WordList.read(Boilerplate.class, "boilerplate.txt");
    /** Rules about a part of a class or id; there are many, and jsoup would fold each value's case for each of them. */
    private static final Pattern PART = Pattern.compile("\\[(class|id)\\*=([a-z-]+)]");

    private static final List<String> CLASS_PARTS = parts("class");
    private static final List<String> ID_PARTS = parts("id");
    private static final Evaluator ELEMENTS = Selector.evaluatorOf(rules("element ").stream()
            .filter(rule -> !PART.matcher(rule).matches())
            .collect(joining(", ")));
    private static final List<Pattern> PARAGRAPHS = rules("paragraph ").stream()
            .map(rule -> Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");

    private Boilerplate() {}

    /** The element without those in it that hold no text of the article; changed in place. */
    static Element cleaned(Element element) {
        List<Element> cut = new ArrayList<>(element.select(ELEMENTS));
        for (Element inside : element.getAllElements()) {
            if (holdsAny(inside.className(), CLASS_PARTS) || holdsAny(inside.id(), ID_PARTS)) {
                cut.add(inside);
            }
        }
        cut.remove(element);
        cut.forEach(Element::remove);
        return element;
    }

    private static boolean holdsAny(String value, List<String> parts) {
        if (value.isEmpty()) {
            return false;
        }
        String folded = value.toLowerCase(Locale.ROOT);
        for (String part : parts) {
            if (folded.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(String attribute) {
        return rules("element ").stream()
                .map(PART::matcher)
                .filter(rule -> rule.matches() && rule.group(1).equals(attribute))
                .map(rule -> rule.group(2))
                .toList();
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
