package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Extraction;
import io.quotewire.page.article.ArticleSpeakers;
import io.quotewire.page.article.TextPieces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * An HTML page: quotes are highlighted in their speaker's colour and linked to the speaker's name, entities are
 * underlined. It needs no network and no script; everything from an article is escaped.
 */
final class Page implements Format {
    private final AtomicInteger articles = new AtomicInteger();

    @Override
    public String head() {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>Quotes and their speakers</title>
                <style>
                %s</style>
                </head>
                <body>
                <section class="key" aria-label="How to read this page" style="--hue: 205">
                <span><mark>“direct”</mark> quoted words</span>
                <span><mark class="reported">reported</mark> indirect or mixed speech</span>
                <span><mark class="unsure">unsure</mark> confidence below 0.5</span>
                <span><span class="who">Name 0.95</span> who said it, with confidence</span>
                <span><u class="person">person</u> <u class="organization">organization</u> \
                <u class="location">location</u></span>
                </section>
                <main>
                """.formatted(css());
    }

    @Override
    public String foot() {
        return "</main>\n<footer>Made by quotewire.</footer>\n</body>\n</html>\n";
    }

    @Override
    public String refused(Optional<JsonNode> id, String reason) {
        String what = id.map(JsonNode::asText).orElse("An article");
        return "<article><p class=\"refused\">" + PageText.escape(what + " was refused: " + reason)
                + "</p></article>\n";
    }

    @Override
    public String article(Document document, Extraction extraction) {
        // Numbers only serve to make anchors unique; articles are put in order afterwards.
        String anchor = "a" + articles.incrementAndGet();
        ArticleSpeakers speakers = new ArticleSpeakers(extraction.quotes());
        StringBuilder page = new StringBuilder("<article>\n<header>\n");
        String id = document.id().asText();
        String title = document.title().isBlank() ? id : document.title();
        page.append("<h1>").append(PageText.escape(title)).append("</h1>\n");
        page.append("<p class=\"id\">").append(PageText.escape(id)).append("</p>\n</header>\n<div class=\"text\">\n");
        PageText text = new PageText(extraction.quotes(), speakers, anchor);
        paragraphs(document, extraction).forEach(paragraph -> page.append(text.paragraph(paragraph)));
        page.append("</div>\n");
        appendSpeakers(page, speakers, anchor);
        return page.append("</article>\n").toString();
    }

    /** Omits a file's first line if it is the title, which is shown above already, and nobody is quoted in it. */
    private static List<List<TextPieces.Piece>> paragraphs(Document document, Extraction extraction) {
        List<List<TextPieces.Piece>> paragraphs = new TextPieces(document.text(), extraction).paragraphs();
        boolean titled = !paragraphs.isEmpty()
                && paragraphs.get(0).stream().noneMatch(piece -> piece.quote().isPresent())
                && paragraphs.get(0).stream()
                        .map(TextPieces.Piece::words)
                        .collect(Collectors.joining())
                        .strip()
                        .equals(document.title());
        return titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private static void appendSpeakers(StringBuilder page, ArticleSpeakers speakers, String anchor) {
        page.append("<nav class=\"speakers\" aria-label=\"Speakers\">\n<h2>Speakers</h2>\n");
        if (speakers.size() == 0) {
            page.append("<p>No quotes found.</p>\n</nav>\n");
            return;
        }
        page.append("<ul>\n");
        for (int speaker = 0; speaker < speakers.size(); speaker++) {
            List<Integer> said = speakers.statements(speaker);
            String links = said.stream()
                    .map(i -> "<a href=\"#" + anchor + 'q' + i + "\">" + (speakers.statement(i) + 1) + "</a>")
                    .collect(Collectors.joining(" "));
            page.append("<li id=\"").append(anchor).append('s').append(speaker);
            page.append(speakers.isNobody(speaker) ? "\" class=\"nobody" : "");
            page.append("\" style=\"").append(PageText.hue(speaker)).append("\">");
            page.append(PageText.escape(speakers.name(speaker)));
            speakers.role(speaker)
                    .ifPresent(role ->
                            page.append("<small>").append(PageText.escape(role)).append("</small>"));
            page.append("<small>")
                    .append(said.size() == 1 ? "quote " : "quotes ")
                    .append(links)
                    .append("</small></li>\n");
        }
        page.append("</ul>\n</nav>\n");
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
