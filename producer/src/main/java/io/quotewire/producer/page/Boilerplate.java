package io.quotewire.producer.page;

import static java.util.stream.Collectors.joining;

import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands on a page, or in an item of a feed, around an article's text, by the rules of {@code boilerplate.txt}. */
public final class Boilerplate {
    private static final List<String> RULES = WordList.read(Boilerplate.class, "boilerplate.txt");
    /** Rules about a part of a class or id; there are many, and jsoup would fold each value's case for each of them. */
    private static final Pattern PART = Pattern.compile("\\[(class|id)\\*=([a-z_-]+)]");

    private static final List<String> CLASS_PARTS = parts("class");
    private static final List<String> ID_PARTS = parts("id");
    private static final Evaluator ELEMENTS = Selector.evaluatorOf(rules("element ").stream()
            .filter(rule -> !PART.matcher(rule).matches())
            .collect(joining(", ")));
    private static final List<Pattern> PARAGRAPHS = rules("paragraph ").stream()
            .map(rule -> Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
    private static final String HEADING = "h1, main, [itemprop=articleBody]";
    private static final Pattern QUOTE_MARKS = Pattern.compile("[\"“”„«»‘’']");
    private static final int MOST_COMPARED = 300;
    private static final int SHORTEST_PULLED = 25;
    private static final int LONGEST_PULLED = 400;

    private Boilerplate() {}

    /** The element without those in it that hold no text of the article; changed in place. */
    public static Element cleaned(Element element) {
        List<Element> cut = new ArrayList<>(element.select(ELEMENTS));
        Set<Element> aroundHeading = new HashSet<>();
        element.select(HEADING).forEach(heading -> aroundHeading.addAll(heading.parents()));
        for (Element inside : element.getAllElements()) {
            boolean named = holdsAny(inside.className(), CLASS_PARTS) || holdsAny(inside.id(), ID_PARTS);
            if ((named && !aroundHeading.contains(inside)) || isOnlyALink(inside)) {
                cut.add(inside);
            }
        }
        cut.remove(element);
        cut.forEach(Element::remove);
        return element;
    }

    /** A paragraph or item of a list that leads elsewhere, as between the paragraphs of an article. */
    private static boolean isOnlyALink(Element element) {
        if (!element.normalName().equals("p") && !element.normalName().equals("li")) {
            return false;
        }
        Element link = element.getElementsByTag("a").first();
        return link != null && !element.text().isEmpty() && element.text().equals(link.text());
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

    /** The text without paragraphs that invite, advertise, repeat the title or stand in another paragraph already. */
    public static String removed(String text, Optional<String> title) {
        List<String> paragraphs = EMPTY_LINE.splitAsStream(text).toList();
        List<String> bare = paragraphs.size() > MOST_COMPARED
                ? List.of()
                : paragraphs.stream().map(Boilerplate::bare).toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            String paragraph = paragraphs.get(i);
            boolean repeatsTitle = kept.isEmpty()
                    && title.filter(line -> sameLine(line, paragraph)).isPresent();
            boolean around =
                    PARAGRAPHS.stream().anyMatch(rule -> rule.matcher(paragraph).matches());
            if (!repeatsTitle && !around && !(i < bare.size() && isPulled(bare.get(i), bare))) {
                kept.add(paragraph);
            }
        }
        return String.join("\n\n", kept);
    }

    /** A quote pulled out of the text and shown beside it in large letters would be said twice. */
    private static boolean isPulled(String paragraph, List<String> all) {
        return paragraph.length() >= SHORTEST_PULLED
                && paragraph.length() <= LONGEST_PULLED
                && all.stream().anyMatch(other -> other.length() > paragraph.length() && other.contains(paragraph));
    }

    private static String bare(String paragraph) {
        return QUOTE_MARKS.matcher(paragraph).replaceAll("").strip();
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
