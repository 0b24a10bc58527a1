package io.quotewire.producer.page;

import io.quotewire.producer.text.NamedParts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Removes the elements around an article's text from a page or a feed's item, by the rules of {@code boilerplate.txt}.
 */
public final class PageBoilerplate {
    private static final Evaluator ELEMENTS = Selector.evaluatorOf(String.join(", ", BoilerplateRules.of("element")));
    private static final NamedParts DISCUSSION = new NamedParts(BoilerplateRules.of("discussion"));
    private static final NamedParts LIVE = new NamedParts(BoilerplateRules.of("live"));
    private static final NamedParts NAMED = new NamedParts(BoilerplateRules.of("named"));
    private static final String HEADING = "h1, main, [itemprop=articleBody]";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern SUBHEADING = Pattern.compile("h[2-6]");

    private PageBoilerplate() {}

    /** The element without those that contain no text of the article; modified in place. */
    public static Element cleaned(Element element) {
        PostParagraphs.written(element);
        Set<Element> aroundHeading = new HashSet<>();
        element.select(HEADING).forEach(heading -> aroundHeading.addAll(heading.parents()));
        List<Element> cut = new ArrayList<>(element.select(ELEMENTS));
        List<Element> named = new ArrayList<>();
        for (Element inside : element.getAllElements()) {
            boolean free = !aroundHeading.contains(inside);
            if ((free && isNamed(inside, DISCUSSION) && !isNamed(inside, LIVE)) || isOnlyALink(inside)) {
                cut.add(inside);
            } else if (free && isNamed(inside, NAMED)) {
                named.add(inside);
            }
        }
        cut.addAll(TeaserCards.of(element));
        cut.addAll(TrailingContent.of(element, aroundHeading));
        cut.remove(element);
        cut.forEach(Element::remove);
        named.remove(element);
        if (!named.isEmpty()) {
            Set<Element> aroundText = aroundMostOfTheText(element);
            named.stream().filter(inside -> !aroundText.contains(inside)).forEach(Element::remove);
        }
        return element;
    }

    /** Whether its class matches, or its id if that is not derived from the words of a heading. */
    private static boolean isNamed(Element element, NamedParts parts) {
        return parts.standIn(element.className())
                || (parts.standIn(element.id())
                        && !SUBHEADING.matcher(element.normalName()).matches());
    }

    /** Whether it is a paragraph or list item that links elsewhere, as between the paragraphs of an article. */
    private static boolean isOnlyALink(Element element) {
        boolean paragraph =
                element.normalName().equals("p") || element.normalName().equals("li");
        if (!paragraph || element.childrenSize() == 0) {
            return false;
        }
        Element link = element.getElementsByTag("a").first();
        return link != null
                && !element.text().isEmpty()
                && NO_WORD.matcher(element.text().replace(link.text(), "")).matches();
    }

    /**
     * The elements that contain more than half of the text in paragraphs: regardless of their names, they contain the
     * article.
     */
    private static Set<Element> aroundMostOfTheText(Element element) {
        ParagraphLengths lengths = new ParagraphLengths();
        element.traverse(lengths);
        return lengths.aroundMost();
    }

    private static final class ParagraphLengths implements NodeVisitor {
        private final List<Element> elements = new ArrayList<>();
        private final List<Integer> lengths = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private int total;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                starts.add(total);
            } else if (node instanceof TextNode text && isInParagraph(text)) {
                total += text.getWholeText().length();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                elements.add(element);
                lengths.add(total - starts.remove(starts.size() - 1));
            }
        }

        Set<Element> aroundMost() {
            Set<Element> most = new HashSet<>();
            for (int i = 0; i < lengths.size(); i++) {
                if (2 * lengths.get(i) > total) {
                    most.add(elements.get(i));
                }
            }
            return most;
        }

        private static boolean isInParagraph(TextNode text) {
            Element around = text.parent();
            return around != null && (isParagraph(around) || isParagraph(around.parent()));
        }

        private static boolean isParagraph(@Nullable Element element) {
            return element != null && element.normalName().equals("p");
        }
    }
}
