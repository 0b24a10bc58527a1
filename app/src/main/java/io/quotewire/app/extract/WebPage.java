package io.quotewire.app.extract;

import io.quotewire.producer.text.HtmlText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A web page's headline and running text, with paragraphs separated by empty lines.
 *
 * @param title as declared by the page
 * @param text of the article, or of the whole page if no article is marked up
 */
record WebPage(String title, String text) {
    private static final String BESIDE = "nav, aside, footer, [hidden], [aria-hidden=true]";

    static WebPage parse(String html) {
        Document page = Jsoup.parse(html);
        String title = Optional.of(page.select("meta[property=og:title]").attr("content"))
                .filter(found -> !found.isBlank())
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .filter(found -> !found.isBlank())
                .orElseGet(page::title)
                .strip();
        page.select(BESIDE).remove();
        return new WebPage(title, HtmlText.of(article(page)));
    }

    private static Element article(Document page) {
        return List.of("article", "main").stream()
                .flatMap(
                        name -> page.select(name).stream()
                                .max(Comparator.comparingInt(
                                        element -> element.text().length()))
                                .stream())
                .findFirst()
                .orElseGet(page::body);
    }
}
