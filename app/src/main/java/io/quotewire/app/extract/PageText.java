package io.quotewire.app.extract;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerWords;
import io.quotewire.page.article.MarkedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of one article on a {@link Page}: quotes highlighted in their speaker's colour, with the speaker's name
 * behind them, entities underlined.
 */
final class PageText {
    private static final String CLOSING = "”“’»«\"'.,;:!?)";
    private static final double UNSURE = 0.5;

    /** Turning by the golden angle keeps neighbours in a list far apart in colour. */
    private static final double GOLDEN_ANGLE = 137.508;

    private final List<Quote> quotes;
    private final List<String> speakers;
    private final String anchor;

    /**
     * The text of an article.
     *
     * @param speakers of these quotes, each once
     * @param anchor begins the anchors of this article
     */
    PageText(List<Quote> quotes, List<String> speakers, String anchor) {
        this.quotes = quotes;
        this.speakers = speakers;
        this.anchor = anchor;
    }

    /** A paragraph with its marks, each quote's speaker behind it. */
    String paragraph(List<MarkedText.Piece> paragraph) {
        StringBuilder page = new StringBuilder("<p>");
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
            page.append(marked(piece, escape(words), begun));
            for (int number : piece.ends()) {
                names.append(chip(quotes.get(number)));
            }
        }
        return page.append(names).append("</p>\n").toString();
    }

    private static String closing(String words) {
        int end = 0;
        while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return words.substring(0, end);
    }

    private String marked(MarkedText.Piece piece, String escaped, List<Integer> begun) {
        String words = escaped;
        if (piece.mention().isPresent()) {
            var mention = piece.mention().get();
            String type = mention.type().name().toLowerCase(Locale.ROOT);
            words = "<u class=\"" + type + "\" title=\"" + escape(type + ": " + mention.entity()) + "\">" + words
                    + "</u>";
        }
        if (piece.speaking().isPresent()) {
            String speaker = SpeakerWords.of(quotes.get(piece.speaking().get()));
            words = "<span class=\"said\" style=\"" + hue(speaker) + "\">" + words + "</span>";
        }
        if (piece.quote().isPresent()) {
            int number = piece.quote().get();
            Quote quote = quotes.get(number);
            String id = begun.contains(number) ? "" : " id=\"" + anchor + 'q' + number + '"';
            begun.add(number);
            words = "<mark" + id + " class=\"" + classes(quote) + "\" style=\"" + hue(SpeakerWords.of(quote))
                    + "\" title=\"" + escape(title(quote)) + "\">" + words + "</mark>";
        }
        return words;
    }

    private static String classes(Quote quote) {
        String kind = quote.type() == QuoteType.DIRECT ? "direct" : "reported";
        return kind + (quote.confidence() < UNSURE ? " unsure" : "") + (SpeakerWords.isNobody(quote) ? " nobody" : "");
    }

    private static String title(Quote quote) {
        String cue = quote.cue() == null ? "" : ", “" + quote.cue() + "”";
        return String.format(
                Locale.ROOT,
                "%s: %s%s, confidence %.2f",
                SpeakerWords.of(quote),
                quote.type().name().toLowerCase(Locale.ROOT),
                cue,
                quote.confidence());
    }

    private String chip(Quote quote) {
        String speaker = SpeakerWords.of(quote);
        return String.format(
                Locale.ROOT,
                " <a class=\"who%s\" style=\"%s\" href=\"#%ss%d\">%s %.2f</a>",
                SpeakerWords.isNobody(quote) ? " nobody" : "",
                hue(speaker),
                anchor,
                speakers.indexOf(speaker),
                escape(speaker),
                quote.confidence());
    }

    /** The speaker's colour, as a declaration of style. */
    String hue(String speaker) {
        return "--hue: " + Math.round(205 + speakers.indexOf(speaker) * GOLDEN_ANGLE) % 360;
    }

    /** Text that means nothing as markup. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(steers(c) ? ' ' : c);
            }
        }
        return escaped.toString();
    }

    /** Controls, and marks that turn the direction of all that follows. */
    private static boolean steers(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
