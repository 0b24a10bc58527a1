package io.quotewire.producer.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Whether the end of a page is missing, as far as its markup shows. Pure functions. */
public final class PageEnd {
    /** An incomplete tag; not one of html or body, which some sites leave incomplete. */
    private static final Pattern CUT_TAG =
            Pattern.compile("</?(?!(?:html|body)\\s*$)\\p{Alpha}[^<>]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern WHOLE = Pattern.compile("</html\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</(?:html|body)\\b", Pattern.CASE_INSENSITIVE);

    /** What divides a page and must have an end tag. */
    private static final Set<String> DIVISIONS = Set.of(
            "article",
            "aside",
            "blockquote",
            "div",
            "figure",
            "footer",
            "header",
            "main",
            "nav",
            "ol",
            "section",
            "table",
            "ul");

    /** A division that is empty; parsed as HTML, it would be open. */
    private static final Pattern EMPTY_DIVISION =
            Pattern.compile("<(?:" + String.join("|", DIVISIONS) + ")(?:\\s[^<>]*)?/>", Pattern.CASE_INSENSITIVE);

    private PageEnd() {}

    /** Whether it ends within a tag. What is behind the end tag of html does not count. */
    public static boolean isInTag(String html) {
        int tag = html.lastIndexOf('<');
        return tag > html.lastIndexOf('>')
                && !WHOLE.matcher(html).find()
                && CUT_TAG.matcher(html).region(tag, html.length()).matches();
    }

    /**
     * What shows that its end is missing: that it ends within a tag, or without an end tag of html or body and within a
     * part that needs an end tag. A site may leave out both, so this is no reason to wait for more of a page that its
     * server calls whole.
     */
    public static Optional<String> missing(String html) {
        if (isInTag(html)) {
            return Optional.of("it ends within a tag");
        }
        return END.matcher(html).find()
                ? Optional.empty()
                : openDivision(EMPTY_DIVISION.matcher(html).replaceAll(""))
                        .map(name -> "it ends within <" + name + ">, without </body> or </html>");
    }

    private static Optional<String> openDivision(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        return page.stream()
                .filter(element -> DIVISIONS.contains(element.normalName()))
                .filter(element -> isAtEnd(element.endSourceRange(), html))
                .map(Element::normalName)
                .findFirst();
    }

    /** An element without an end tag ends, with no length, where its parent does. */
    private static boolean isAtEnd(Range end, String html) {
        return end.isTracked() && end.startPos() == end.endPos() && end.endPos() >= html.length();
    }
}
