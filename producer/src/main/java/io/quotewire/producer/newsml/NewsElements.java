package io.quotewire.producer.newsml;

import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds elements of news XML by their local names in lower case, regardless of their prefix. */
final class NewsElements {
    /** Elements within a text that are not part of it: pictures with their captions, notes to editors. */
    private static final String NO_TEXT = "media, note, ed-msg, figure, script, style, media-caption";

    private NewsElements() {}

    static Elements all(Element in, String name) {
        return in.select(name + ", *|" + name);
    }

    static Optional<Element> first(Element in, String name) {
        return Optional.ofNullable(all(in, name).first());
    }

    /** The text of the first element with a name, on one line. */
    static Optional<String> line(Element in, String name) {
        return first(in, name).map(Element::wholeText).map(PlainText::line).filter(line -> !line.isEmpty());
    }

    /** An attribute of the first element with a name. */
    static Optional<String> attribute(Element in, String name, String attribute) {
        return first(in, name).map(element -> element.attr(attribute).strip()).filter(value -> !value.isEmpty());
    }

    /** The paragraphs of NITF or HTML. */
    static String text(Element body) {
        Element copy = body.clone();
        copy.select(NO_TEXT).remove();
        copy.select("hl2, *|hl2").tagName("h3");
        copy.getAllElements().forEach(NewsElements::withoutPrefix);
        return HtmlText.of("<div>" + copy.html() + "</div>");
    }

    private static void withoutPrefix(Element element) {
        int colon = element.tagName().indexOf(':');
        if (colon >= 0) {
            element.tagName(element.tagName().substring(colon + 1));
        }
    }
}
