package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A page to read: quotes highlighted in their speaker's colour and tied to the speaker's name, entities underlined. It
 * needs no network and no script; whatever comes from an article is escaped.
 */
final class Page implements Format {
    private static final String NOBODY = "nobody named";
    private static final String CLOSING = "”“’»«\"'.,;:!?)";
    private static final double UNSURE = 0.5;

    /** Turning by the golden angle keeps neighbours in a list far apart in colour. */
    private static final double GOLDEN_ANGLE = 137.508;

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
        return "<article><p class=\"refused\">" + escape(what + " was refused: " + reason) + "</p></article>\n";
    }

    @Override
    public String article(Document document, Extraction extraction) {
        // The numbers only keep anchors apart; articles are put in order afterwards.
        String anchor = "a" + articles.incrementAndGet();
        List<String> speakers =
                extraction.quotes().stream().map(Page::speaker).distinct().toList();
        StringBuilder page = new StringBuilder("<article>\n<header>\n");
        String id = document.id().asText();
        String title = document.title().isBlank() ? id : document.title();
        page.append("<h1>").append(escape(title)).append("</h1>\n");
        page.append("<p class=\"id\">").append(escape(id)).append("</p>\n</header>\n<div class=\"text\">\n");
        paragraphs(document, extraction)
                .forEach(paragraph -> append(page, paragraph, extraction.quotes(), speakers, anchor));
        page.append("</div>\n");
        appendSpeakers(page, extraction.quotes(), speakers, anchor);
        return page.append("</article>\n").toString();
    }

    /** A file's first line is its title, which stands above already. */
    private static List<List<MarkedText.Piece>> paragraphs(Document document, Extraction extraction) {
        List<List<MarkedText.Piece>> paragraphs = new MarkedText(document.text(), extraction).paragraphs();
        boolean titled = !paragraphs.isEmpty()
                && paragraphs.get(0).stream()
                        .map(MarkedText.Piece::words)
                        .collect(Collectors.joining())
                        .strip()
                        .equals(document.title());
        return titled ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private static void append(
            StringBuilder page,
            List<MarkedText.Piece> paragraph,
            List<Quote> quotes,
            List<String> speakers,
            String anchor) {
        page.append("<p>");
        List<Integer> begun = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (MarkedText.Piece piece : paragraph) {
            String words = piece.words();
            if (!names.isEmpty()) {
                // The name stands behind the closing mark and what follows it without a space.
                String closing = piece.quote().isEmpty() ? closing(words) : "";
                page.append(escape(closing)).append(names);
                names.setLength(0);
                words = words.substring(closing.length());
            }
            page.append(marked(piece, escape(words), quotes, speakers, anchor, begun));
            for (int number : piece.ends()) {
                names.append(chip(quotes.get(number), speakers, anchor));
            }
        }
        page.append(names).append("</p>\n");
    }

    private static String closing(String words) {
        int end = 0;
        while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return words.substring(0, end);
    }

    private static String marked(
            MarkedText.Piece piece,
            String escaped,
            List<Quote> quotes,
            List<String> speakers,
            String anchor,
            List<Integer> begun) {
        String words = escaped;
        if (piece.mention().isPresent()) {
            var mention = piece.mention().get();
            String type = mention.type().name().toLowerCase(Locale.ROOT);
            words = "<u class=\"" + type + "\" title=\"" + escape(type + ": " + mention.entity()) + "\">" + words
                    + "</u>";
        }
        if (piece.speaking().isPresent()) {
            String speaker = speaker(quotes.get(piece.speaking().get()));
            words = "<span class=\"said\" style=\"" + hue(speakers, speaker) + "\">" + words + "</span>";
        }
        if (piece.quote().isPresent()) {
            int number = piece.quote().get();
            Quote quote = quotes.get(number);
            String id = begun.contains(number) ? "" : " id=\"" + anchor + 'q' + number + '"';
            begun.add(number);
            words = "<mark" + id + " class=\"" + classes(quote) + "\" style=\"" + hue(speakers, speaker(quote))
                    + "\" title=\"" + escape(title(quote)) + "\">" + words + "</mark>";
        }
        return words;
    }

    private static String classes(Quote quote) {
        String kind = quote.type() == QuoteType.DIRECT ? "direct" : "reported";
        return kind + (quote.confidence() < UNSURE ? " unsure" : "") + (isNobody(quote) ? " nobody" : "");
    }

    private static String title(Quote quote) {
        String cue = quote.cue() == null ? "" : ", “" + quote.cue() + "”";
        return String.format(
                Locale.ROOT,
                "%s: %s%s, confidence %.2f",
                speaker(quote),
                quote.type().name().toLowerCase(Locale.ROOT),
                cue,
                quote.confidence());
    }

    private static String chip(Quote quote, List<String> speakers, String anchor) {
        String speaker = speaker(quote);
        return String.format(
                Locale.ROOT,
                " <a class=\"who%s\" style=\"%s\" href=\"#%ss%d\">%s %.2f</a>",
                isNobody(quote) ? " nobody" : "",
                hue(speakers, speaker),
                anchor,
                speakers.indexOf(speaker),
                escape(speaker),
                quote.confidence());
    }

    private static void appendSpeakers(StringBuilder page, List<Quote> quotes, List<String> speakers, String anchor) {
        page.append("<nav class=\"speakers\" aria-label=\"Speakers\">\n<h2>Speakers</h2>\n");
        if (speakers.isEmpty()) {
            page.append("<p>No quotes found.</p>\n</nav>\n");
            return;
        }
        page.append("<ul>\n");
        for (String speaker : speakers) {
            List<Integer> said = IntStream.range(0, quotes.size())
                    .filter(i -> speaker(quotes.get(i)).equals(speaker))
                    .boxed()
                    .toList();
            Optional<String> role = said.stream()
                    .map(i -> quotes.get(i).speakerRole())
                    .filter(Objects::nonNull)
                    .findFirst();
            String links = said.stream()
                    .map(i -> "<a href=\"#" + anchor + 'q' + i + "\">" + (i + 1) + "</a>")
                    .collect(Collectors.joining(" "));
            page.append("<li id=\"").append(anchor).append('s').append(speakers.indexOf(speaker));
            page.append("\" style=\"")
                    .append(hue(speakers, speaker))
                    .append("\">")
                    .append(escape(speaker));
            role.ifPresent(found -> page.append("<small>").append(escape(found)).append("</small>"));
            page.append("<small>")
                    .append(said.size() == 1 ? "quote " : "quotes ")
                    .append(links)
                    .append("</small></li>\n");
        }
        page.append("</ul>\n</nav>\n");
    }

    private static String speaker(Quote quote) {
        String name = quote.speaker() != null ? quote.speaker() : quote.speakerText();
        return name == null ? NOBODY : name;
    }

    private static boolean isNobody(Quote quote) {
        return quote.speaker() == null && quote.speakerText() == null;
    }

    private static String hue(List<String> speakers, String speaker) {
        return "--hue: " + Math.round(205 + speakers.indexOf(speaker) * GOLDEN_ANGLE) % 360;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(Character.isISOControl(c) && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    private static String css() {
        try (InputStream css = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
