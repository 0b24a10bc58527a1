package io.quotewire.producer.page;

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

    private PageEnd() {}

    /** Whether it ends within a tag. */
    public static boolean isInTag(String html) {
        int tag = html.lastIndexOf('<');
        return tag > html.lastIndexOf('>')
                && CUT_TAG.matcher(html).region(tag, html.length()).matches();
    }

    /**
     * Whether it ends within a tag, or without an end tag of html or body and within a part that needs an end tag. A
     * site may leave out both, so this is no reason to wait for more of a page that its server calls whole.
     */
    public static boolean isMissing(String html) {
        return isInTag(html) || (!END.matcher(html).find() && endsInDivision(html));
    }

    private static boolean endsInDivision(String html) {
        Document page = Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
        return page.stream()
                .filter(element -> DIVISIONS.contains(element.normalName()))
                .map(Element::endSourceRange)
                .anyMatch(end -> isAtEnd(end, html));
    }

    /** An element without an end tag ends, with no length, where its parent does. */
    private static boolean isAtEnd(Range end, String html) {
        return end.isTracked() && end.startPos() == end.endPos() && end.endPos() >= html.length();
    }
}
