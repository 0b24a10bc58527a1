package io.quotewire.producer.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds what follows an article on its page: readers' comments, below a heading that says so, and the stories that are
 * loaded as a reader scrolls on.
 */
final class TrailingContent {
    private static final Pattern DISCUSSION = headings("discussion-heading");
    private static final Pattern WORD = headings("discussion-word");
    private static final Pattern TIME = Pattern.compile(String.join("|", BoilerplateRules.of("discussion-time")));
    private static final int LONGEST_WITH_TIME = 60;
    private static final int LONGEST_HEADING = 80;

    /** The minimum length of the article above readers' comments. */
    private static final int LEAST_ABOVE = 300;

    /** The maximum length of text between the heading and the first comment. */
    private static final int MOST_BEFORE_READERS = 400;

    private TrailingContent() {}

    /** @param aroundHeading the elements around the article's heading, or around what marks it as the article */
    static List<Element> of(Element element, Set<Element> aroundHeading) {
        List<Element> behind = new ArrayList<>(nextStories(element));
        int above = 0;
        for (Element inside : element.select("p, h2, h3, h4, h5")) {
            if (inside.normalName().equals("p")) {
                above += above < LEAST_ABOVE ? inside.text().length() : 0;
            } else if (above >= LEAST_ABOVE && inside.text().length() <= LONGEST_HEADING) {
                List<Element> discussion = discussion(inside, aroundHeading);
                behind.addAll(discussion);
                if (!discussion.isEmpty()) {
                    break;
                }
            }
        }
        return behind;
    }

    /** The comments from their heading on; empty if it is not such a heading. */
    private static List<Element> discussion(Element heading, Set<Element> aroundHeading) {
        String text = heading.text().strip();
        boolean certain = DISCUSSION.matcher(text).matches();
        if (!certain && !WORD.matcher(text).matches()) {
            return List.of();
        }
        Element first = outermost(heading, aroundHeading);
        List<Element> behind = new ArrayList<>();
        behind.add(first);
        behind.addAll(first.nextElementSiblings());
        return certain || showsReaders(behind) ? behind : List.of();
    }

    /** Whether an input field, or two entries of the same form with their times, follow before much text does. */
    private static boolean showsReaders(List<Element> behind) {
        Set<String> makes = new HashSet<>();
        int text = 0;
        for (Element outer : behind) {
            for (Element inside : outer.getAllElements()) {
                boolean entry = isTime(inside) && !makes.add(make(inside));
                if (entry || inside.normalName().equals("textarea")) {
                    return true;
                }
                text += inside.normalName().equals("p") ? inside.text().length() : 0;
                if (text > MOST_BEFORE_READERS) {
                    return false;
                }
            }
        }
        return false;
    }

    private static boolean isTime(Element element) {
        return element.normalName().equals("time")
                || (!element.normalName().equals("p")
                        && element.ownText().length() <= LONGEST_WITH_TIME
                        && TIME.matcher(element.ownText()).find());
    }

    private static String make(Element element) {
        Element around = element.parent();
        return element.normalName() + '.' + element.className() + '/' + (around == null ? "" : around.className());
    }

    private static Pattern headings(String kind) {
        return Pattern.compile(
                String.join("|", BoilerplateRules.of(kind)), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The largest element that begins with a heading and contains nothing above it. */
    private static Element outermost(Element heading, Set<Element> aroundHeading) {
        Element outermost = heading;
        Element around = outermost.parent();
        while (around != null && !aroundHeading.contains(around) && isFirst(outermost)) {
            outermost = around;
            around = outermost.parent();
        }
        return outermost;
    }

    private static boolean isFirst(Element inside) {
        return inside.previousElementSiblings().stream()
                .allMatch(before -> before.text().isEmpty());
    }

    /** Articles with headings of their own after the one with the page's first. */
    private static List<Element> nextStories(Element element) {
        Element heading = element.selectFirst("h1");
        Element article = heading == null ? null : heading.closest("article");
        return article == null
                ? List.of()
                : element.getElementsByTag("article").stream()
                        .filter(other -> other.selectFirst("h1") != null)
                        .filter(other -> !isInside(other, article) && !isInside(article, other))
                        .toList();
    }

    private static boolean isInside(Element inner, @Nullable Element outer) {
        return inner.equals(outer) || (outer != null && inner.parents().contains(outer));
    }
}
