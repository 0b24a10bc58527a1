package io.quotewire.producer.metadata;

import io.quotewire.producer.text.PlainText;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the text that an element of a page shows, if that is at most one line. */
final class ShownLine {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "form",
            "iframe",
            "nav",
            "aside",
            "head",
            "select",
            "button");

    /** The maximum length of a line that names authors or a date. */
    private static final int LONGEST = 140;

    /** Stands for a line break; other pages have such a separator in their text. */
    private static final String BREAK = " | ";

    private static final Pattern AT_ENDS = Pattern.compile("^[|\\s]+|[|\\s]+$");
    private static final Pattern SPACE_BEFORE = Pattern.compile(" ([,;])");

    private ShownLine() {}

    /** Whether the text of an element is not read. */
    static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName());
    }

    /** The line; empty if the element has more. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        if (!append(element, text)) {
            return "";
        }
        String line = PlainText.line(text.toString());
        String joined = line.contains(" ,") || line.contains(" ;")
                ? SPACE_BEFORE.matcher(line).replaceAll("$1")
                : line;
        return joined.indexOf('|') < 0 ? joined : AT_ENDS.matcher(joined).replaceAll("");
    }

    private static boolean append(Element element, StringBuilder text) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element inside && inside.normalName().equals("br")) {
                text.append(BREAK);
            } else if (child instanceof Element inside && !isLeftOut(inside)) {
                text.append(' ');
                if (!append(inside, text)) {
                    return false;
                }
                text.append(' ');
            }
            if (text.length() > 4 * LONGEST) {
                return false;
            }
        }
        return PlainText.line(text.toString()).length() <= LONGEST;
    }
}
