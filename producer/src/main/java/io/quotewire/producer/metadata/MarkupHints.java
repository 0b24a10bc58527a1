package io.quotewire.producer.metadata;

import io.quotewire.producer.metadata.MarkupHint.Kind;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.NamedParts;
import io.quotewire.producer.text.PlainText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Collects elements around an article that may name its authors or date, in one walk through the page. Elements about
 * other articles are skipped, by the names of {@code markup-names.txt}.
 */
final class MarkupHints implements NodeFilter {
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "dialog", "search", "contentinfo");
    private static final Set<String> LINES =
            Set.of("p", "div", "span", "li", "small", "em", "strong", "b", "td", "cite", "font");

    private static final NamedParts BESIDE = MarkupNames.of("beside");
    private static final NamedParts AUTHOR = MarkupNames.of("author");
    private static final NamedParts DATE = MarkupNames.of("date");
    private static final NamedParts UPDATED = MarkupNames.of("updated");

    private static final int LONGEST_COPYRIGHT = 160;

    /** The minimum length of a paragraph of text, as opposed to a line about it. */
    private static final int PARAGRAPH = 120;

    private final List<MarkupHint> hints = new ArrayList<>();
    private final Set<Element> aroundHeading = new HashSet<>();
    private boolean headingSeen;
    private int paragraphs;
    private int footerDepth = -1;

    private MarkupHints(Document page) {
        Element heading = page.selectFirst("h1");
        headingSeen = heading == null;
        if (heading != null) {
            aroundHeading.addAll(heading.parents());
        }
        aroundHeading.add(page.body());
    }

    /** In the page's order. */
    static List<MarkupHint> of(Document page) {
        MarkupHints walk = new MarkupHints(page);
        page.body().filter(walk);
        return walk.hints;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            copyright(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isFooter(element) && footerDepth < 0) {
            footerDepth = depth;
        }
        if (footerDepth >= 0) {
            return FilterResult.CONTINUE;
        }
        if (isLeftOut(element)) {
            return FilterResult.SKIP_CHILDREN;
        }
        look(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (depth == footerDepth) {
            footerDepth = -1;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isFooter(Element element) {
        return element.normalName().equals("footer") && element.closest("article") == null;
    }

    private boolean isLeftOut(Element element) {
        if (ShownLine.isLeftOut(element) || ROLES.contains(element.attr("role"))) {
            return true;
        }
        return !aroundHeading.contains(element)
                && !element.hasAttr("itemprop")
                && (BESIDE.standIn(element.className()) || BESIDE.standIn(element.id()));
    }

    private void look(Element element) {
        String name = element.normalName();
        if (name.equals("h1")) {
            headingSeen = true;
        }
        marked(element, name);
        String text = LINES.contains(name) || name.equals("a") ? ShownLine.of(element) : "";
        if (!text.isEmpty() && element.attributesSize() > 0) {
            named(element, text);
        }
        if (!text.isEmpty() && !name.equals("a")) {
            if (headingSeen && paragraphs == 0 && !name.equals("li")) {
                linked(element, text);
            }
            add(Kind.LINE, text);
        }
        if (headingSeen && name.equals("p") && element.text().length() > PARAGRAPH) {
            paragraphs++;
        }
    }

    private void marked(Element element, String name) {
        if (name.equals("time")) {
            boolean published = element.hasAttr("pubdate");
            boolean changed = isUpdated(element) || (element.parent() != null && isUpdated(element.parent()));
            add(changed ? Kind.MODIFIED : published ? Kind.PUBLISHED : Kind.TIME, value(element, "datetime"));
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            switch (property) {
                case "datePublished" -> add(Kind.PUBLISHED, value(element, "content", "datetime"));
                case "dateModified" -> add(Kind.MODIFIED, value(element, "content", "datetime"));
                case "author", "creator" -> add(Kind.AUTHOR, authorName(element));
                case "keywords" -> add(Kind.KEYWORD, value(element, "content"));
                case "articleSection" -> add(Kind.SECTION, value(element, "content"));
                case "image" -> add(Kind.PICTURE, value(element, "content", "src", "href"));
                default -> {}
            }
        }
        String relation = element.attr("rel");
        if (relation.contains("author")) {
            add(Kind.AUTHOR, ShownLine.of(element));
        } else if (relation.contains("tag")) {
            add(Kind.KEYWORD, ShownLine.of(element));
        }
    }

    private static String authorName(Element element) {
        Element name = element.selectFirst("[itemprop=name]");
        return value(name == null ? element : name, "content");
    }

    private void named(Element element, String text) {
        String names = element.className() + ' ' + element.id() + ' ' + element.attr("data-testid");
        if (names.length() <= 2) {
            return;
        }
        if (AUTHOR.standIn(names)) {
            add(Kind.NAMED_AUTHOR, text);
            element.children().stream()
                    .filter(Element::isBlock)
                    .map(ShownLine::of)
                    .filter(line -> line.indexOf(' ') > 0 && line.length() < text.length())
                    .forEach(line -> add(Kind.NAMED_AUTHOR, line));
        }
        if (DATE.standIn(names)) {
            add(UPDATED.standIn(names) ? Kind.MODIFIED : Kind.NAMED_DATE, text);
        }
    }

    private void linked(Element line, String text) {
        Optional<String> names = Byline.labelled(text);
        if (names.isPresent()) {
            List<String> links = line.getElementsByTag("a").eachText();
            if (!links.isEmpty() && names.get().startsWith(links.get(0))) {
                add(Kind.LINKED_AUTHORS, String.join(", ", links));
            }
        }
    }

    private static boolean isUpdated(Element element) {
        return UPDATED.standIn(element.className()) || element.attr("itemprop").equals("dateModified");
    }

    private void copyright(String text) {
        boolean marked = text.indexOf('©') >= 0 || text.contains("Copyright") || text.contains("(c) ");
        if (marked && text.strip().length() <= LONGEST_COPYRIGHT) {
            add(Kind.COPYRIGHT, text);
        }
    }

    private void add(Kind kind, String value) {
        String line = PlainText.line(value);
        if (!line.isEmpty()) {
            hints.add(new MarkupHint(kind, line, paragraphs));
        }
    }

    private static String value(Element element, String... attributes) {
        return Stream.of(attributes)
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseGet(() -> ShownLine.of(element));
    }
}
