package io.quotewire.producer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What begins behind an article on its page: the discussion of its readers, below a heading that says so, and the
 * stories that a reader who scrolls on comes to.
 */
final class BehindArticle {
    private static final Pattern DISCUSSION = Pattern.compile(
            String.join("|", BoilerplateRules.of("discussion-heading")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 80;

    /** Of the article, above readers' words. */
    private static final int LEAST_ABOVE = 300;

    private BehindArticle() {}

    /** @param aroundHeading the elements around the article's heading, or around what says that it is the article */
    static List<Element> of(Element element, Set<Element> aroundHeading) {
        List<Element> behind = new ArrayList<>(nextStories(element));
        int above = 0;
        for (Element inside : element.select("p, h2, h3, h4, h5")) {
            if (inside.normalName().equals("p")) {
                above += above < LEAST_ABOVE ? inside.text().length() : 0;
            } else if (above >= LEAST_ABOVE && isDiscussion(inside.text())) {
                Element first = outermost(inside, aroundHeading);
                behind.add(first);
                behind.addAll(first.nextElementSiblings());
                break;
            }
        }
        return behind;
    }

    private static boolean isDiscussion(String heading) {
        return heading.length() <= LONGEST_HEADING
                && DISCUSSION.matcher(heading.strip()).matches();
    }

    /** The largest element that begins with a heading; what stands above is in none of them. */
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

    /** Articles with a heading of their own behind the one with the page's first. */
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
