package io.quotewire.producer.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Converts HTML to plain text in which every paragraph, heading, list item and quotation is a paragraph of its own,
 * with an empty line between them; a line break inside one is kept. Preformatted text ({@code pre}) keeps its
 * paragraphs, or its lines if it has none. Scripts, styles and forms are left out. Pure functions.
 */
public final class HtmlText {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math",
            "audio",
            "video",
            "head",
            "figcaption");

    /** Elements with running text, in which spans do not separate words. */
    private static final Set<String> TEXT =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "li", "dd", "dt", "pre", "body");

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private HtmlText() {}

    /** The text of a fragment, such as a feed's description; plain text is returned unchanged. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return PlainText.tidy(html);
        }
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element. */
    public static String of(Element element) {
        Paragraphs paragraphs = new Paragraphs();
        element.traverse(paragraphs);
        return PlainText.tidy(paragraphs.text());
    }

    private static final class Paragraphs implements NodeVisitor {
        private final StringBuilder text = new StringBuilder();
        private int leftOutDepth = -1;
        private boolean space;
        private int breaks;

        @Override
        public void head(Node node, int depth) {
            if (leftOutDepth >= 0) {
                return;
            }
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (isBlock(element)) {
                    breaks = Math.max(breaks, 2);
                }
                if (LEFT_OUT.contains(element.normalName())) {
                    leftOutDepth = depth;
                } else if (element.normalName().equals("pre")) {
                    leftOutDepth = depth;
                    appendLines(element.wholeText());
                } else if (element.normalName().equals("br")) {
                    breaks++;
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (depth == leftOutDepth) {
                leftOutDepth = -1;
            } else if (leftOutDepth < 0 && node instanceof Element element && isBlock(element)) {
                breaks = Math.max(breaks, 2);
            } else if (leftOutDepth < 0 && node instanceof Element element && standsApart(element)) {
                space = true;
            }
        }

        /**
         * Whether it is shown apart from the next element, such as a cell of a row, though the source has nothing in
         * between.
         */
        private static boolean standsApart(Element element) {
            return element.normalName().equals("span")
                    && element.nextSibling() instanceof Element next
                    && next.normalName().equals("span")
                    && holdsSpansAlone(element.parent())
                    && element.text().length() > 1;
        }

        private static boolean holdsSpansAlone(@Nullable Element around) {
            return around != null
                    && around.isBlock()
                    && !TEXT.contains(around.normalName())
                    && around.ownText().isEmpty();
        }

        String text() {
            return text.toString();
        }

        private void append(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (Character.isWhitespace(c) || c == '\u00A0') {
                    space = true;
                } else {
                    separate();
                    text.append(c);
                }
            }
        }

        /** Preformatted text: an empty line ends a paragraph; if there is none, each line is one. */
        private void appendLines(String words) {
            boolean paragraphs = EMPTY_LINE.matcher(words.strip()).find();
            for (String paragraph : EMPTY_LINE.splitAsStream(words).toList()) {
                breaks = Math.max(breaks, 2);
                for (String line : paragraph.lines().toList()) {
                    append(line);
                    space = true;
                    breaks = paragraphs ? breaks : Math.max(breaks, 1);
                }
            }
            breaks = 2;
        }

        private void separate() {
            if (!text.isEmpty()) {
                if (breaks > 0) {
                    text.append("\n".repeat(Math.min(breaks, 2)));
                } else if (space) {
                    text.append(' ');
                }
            }
            breaks = 0;
            space = false;
        }

        private static boolean isBlock(Element element) {
            return element.isBlock() && !element.normalName().equals("br");
        }
    }
}
