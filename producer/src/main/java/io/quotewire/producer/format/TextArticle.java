package io.quotewire.producer.format;

import io.quotewire.producer.page.PageEnd;
import io.quotewire.producer.page.PageReader;
import io.quotewire.producer.text.FileText;
import io.quotewire.producer.text.HtmlText;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.text.TitleLine;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a file that is one article. Pure functions. */
public final class TextArticle {
    private static final URI NOWHERE = URI.create("file:///");

    private TextArticle() {}

    /**
     * Plain text: the first line is the title, the rest the body, with its paragraphs; without a {@link TitleLine} all
     * of it is the body.
     *
     * @throws IOException if it is not text, or is cut off within a letter
     */
    public static Article ofText(String id, byte[] bytes) throws IOException {
        String text = PlainText.tidy(FileText.plain(bytes));
        String title = TitleLine.of(text);
        String body =
                title.isEmpty() ? text : text.substring(text.indexOf('\n')).strip();
        return article(id, title, body);
    }

    /**
     * A web page saved as a file: what {@link PageReader} finds, else the text of its {@code article}, {@code main} or
     * body.
     *
     * @throws IOException if it is not text, or {@link PageEnd is cut off}
     */
    public static Article ofHtml(String id, byte[] bytes) throws IOException {
        Optional<String> missing = PageEnd.missing(FileText.html(bytes));
        if (missing.isPresent()) {
            throw new IOException("cut off in the middle: " + missing.get());
        }
        return ofWholeHtml(id, bytes);
    }

    /** The same of a page that is known to be complete. */
    static Article ofWholeHtml(String id, byte[] bytes) throws IOException {
        String html = FileText.html(bytes);
        return PageReader.read(NOWHERE, html)
                .map(page -> page.article(id, page.canonical(), null))
                .orElseGet(() -> ofShortPage(id, html));
    }

    private static Article ofShortPage(String id, String html) {
        Document page = Jsoup.parse(html);
        Element heading = page.selectFirst("h1");
        String title = PlainText.line(page.title().isBlank() && heading != null ? heading.text() : page.title());
        page.select("nav, header, footer, aside").remove();
        Element text = page.selectFirst("article, main, [role=main]");
        String body = HtmlText.of(text == null ? page.body() : text);
        return article(
                id,
                title,
                body.startsWith(title) ? body.substring(title.length()).strip() : body);
    }

    private static Article article(String id, String title, String body) {
        return Article.builder(id)
                .title(title.isEmpty() ? null : title)
                .body(body)
                .build();
    }
}
