package io.quotewire.app.extract;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.page.article.ArticleSpeakers;
import io.quotewire.page.article.TextPieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The text of one article on a {@link Page}: quotes highlighted in their speaker's colour and followed by the speaker's
 * name, entities underlined.
 */
final class PageText {
    private static final String CLOSING = "”“’»«\"'.,;:!?)";
    private static final double UNSURE = 0.5;

    /** Steps of the golden angle keep neighbours in a list far apart in colour. */
    private static final double GOLDEN_ANGLE = 137.508;

    private final List<Quote> quotes;
    private final ArticleSpeakers speakers;
    private final String anchor;

    /**
     * Renders the text of an article.
     *
     * @param speakers the speakers of these quotes
     * @param anchor prefix of this article's anchors
     */
    PageText(List<Quote> quotes, ArticleSpeakers speakers, String anchor) {
        this.quotes = quotes;
        this.speakers = speakers;
        this.anchor = anchor;
    }

    /** A paragraph with its marks, with each quote followed by its speaker. */
    String paragraph(List<TextPieces.Piece> paragraph) {
        StringBuilder page = new StringBuilder("<p>");
        List<Integer> begun = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (TextPieces.Piece piece : paragraph) {
            String words = piece.words();
            if (!names.isEmpty()) {
                // The name follows the closing mark and punctuation attached to it.
                String closing = piece.quote().isEmpty() ? closing(words) : "";
                page.append(escape(closing)).append(names);
                names.setLength(0);
                words = words.substring(closing.length());
            }
            page.append(marked(piece, escape(words), begun));
            for (int number : piece.ends()) {
                names.append(chip(number));
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

    private String marked(TextPieces.Piece piece, String escaped, List<Integer> begun) {
        String words = escaped;
        if (piece.mention().isPresent()) {
            var mention = piece.mention().get();
            String type = mention.type().name().toLowerCase(Locale.ROOT);
            words = "<u class=\"" + type + "\" title=\"" + escape(type + ": " + mention.entity()) + "\">" + words
                    + "</u>";
        }
        if (piece.speaking().isPresent()) {
            int speaker = speakers.of(piece.speaking().get());
            words = "<span class=\"said" + nobody(speaker) + "\" style=\"" + hue(speaker) + "\">" + words + "</span>";
        }
        if (piece.quote().isPresent()) {
            int number = piece.quote().get();
            Quote quote = quotes.get(number);
            String id = begun.contains(number) ? "" : " id=\"" + anchor + 'q' + number + '"';
            begun.add(number);
            words = "<mark" + id + " class=\"" + classes(number) + "\" style=\"" + hue(speakers.of(number))
                    + "\" title=\"" + escape(title(quote)) + "\">" + words + "</mark>";
        }
        return words;
    }

    private String classes(int number) {
        Quote quote = quotes.get(number);
        String kind = quote.type() == QuoteType.DIRECT ? "direct" : "reported";
        return kind + (quote.confidence() < UNSURE ? " unsure" : "") + nobody(speakers.of(number));
    }

    private String nobody(int speaker) {
        return speakers.isNobody(speaker) ? " nobody" : "";
    }

    private static String title(Quote quote) {
        String cue = quote.cue() == null ? "" : ", “" + quote.cue() + "”";
        return String.format(
                Locale.ROOT,
                "%s: %s%s, confidence %.2f",
                ShownSpeaker.of(quote),
                quote.type().name().toLowerCase(Locale.ROOT),
                cue,
                quote.confidence());
    }

    private String chip(int number) {
        int speaker = speakers.of(number);
        return String.format(
                Locale.ROOT,
                " <a class=\"who%s\" style=\"%s\" href=\"#%ss%d\">%s %.2f</a>",
                nobody(speaker),
                hue(speaker),
                anchor,
                speaker,
                escape(speakers.name(speaker)),
                quotes.get(number).confidence());
    }

    /** The colour of a speaker, as a CSS declaration. */
    static String hue(int speaker) {
        return "--hue: " + Math.round(205 + speaker * GOLDEN_ANGLE) % 360;
    }

    /** Escapes text for markup. */
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

    /** Control characters, and characters that change the direction of everything that follows. */
    private static boolean steers(char c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069');
    }
}
