package io.quotewire.page.article;

import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A text split wherever a mark begins or ends, and at line breaks, so that each piece has one set of marks and no
 * pieces overlap. Pure functions.
 */
public final class TextPieces {
    private final String text;
    private final int[] chars;
    private final Extraction extraction;

    /** The text with its quotes and mentions. */
    public TextPieces(String text, Extraction extraction) {
        this.text = text;
        this.chars = charOffsets(text);
        this.extraction = extraction;
    }

    /**
     * A piece of the text.
     *
     * @param words its characters
     * @param quote number of the quote it belongs to, the shortest if there are several
     * @param ends numbers of the quotes that end with it
     * @param mention the entity whose name it is or is part of
     * @param speaking number of a quote whose speaker these words name
     */
    public record Piece(
            String words,
            Optional<Integer> quote,
            List<Integer> ends,
            Optional<Mention> mention,
            Optional<Integer> speaking) {}

    /** The pieces of each paragraph, without empty lines. */
    public List<List<Piece>> paragraphs() {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> paragraph = new ArrayList<>();
        Integer from = null;
        for (int cut : cuts()) {
            if (from != null && from < cut) {
                String words = text.substring(chars[from], chars[cut]);
                if (words.equals("\n")) {
                    close(paragraphs, paragraph);
                    paragraph = new ArrayList<>();
                } else {
                    paragraph.add(piece(words, from, cut));
                }
            }
            from = cut;
        }
        close(paragraphs, paragraph);
        return paragraphs;
    }

    private static void close(List<List<Piece>> paragraphs, List<Piece> paragraph) {
        if (paragraph.stream().anyMatch(piece -> !piece.words().isBlank())) {
            paragraphs.add(paragraph);
        }
    }

    private Piece piece(String words, int start, int end) {
        List<Quote> quotes = extraction.quotes();
        Optional<Integer> quote = IntStream.range(0, quotes.size())
                .filter(i ->
                        quotes.get(i).start() <= start && end <= quotes.get(i).end())
                .boxed()
                .min(Comparator.comparingInt(
                        i -> quotes.get(i).end() - quotes.get(i).start()));
        List<Integer> ends = IntStream.range(0, quotes.size())
                .filter(i -> quotes.get(i).end() == end)
                .boxed()
                .toList();
        Optional<Mention> mention = extraction.mentions().stream()
                .filter(found -> found.start() <= start && end <= found.end())
                .findFirst();
        Optional<Integer> speaking = IntStream.range(0, quotes.size())
                .filter(i -> speaks(quotes.get(i), start, end))
                .boxed()
                .findFirst();
        return new Piece(words, quote, ends, mention, speaking);
    }

    private static boolean speaks(Quote quote, int start, int end) {
        Integer from = quote.speakerStart();
        Integer to = quote.speakerEnd();
        return from != null && to != null && from <= start && end <= to;
    }

    private SortedSet<Integer> cuts() {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, chars.length - 1));
        for (Quote quote : extraction.quotes()) {
            cuts.add(quote.start());
            cuts.add(quote.end());
            if (quote.speakerStart() != null && quote.speakerEnd() != null) {
                cuts.add(quote.speakerStart());
                cuts.add(quote.speakerEnd());
            }
        }
        for (Mention mention : extraction.mentions()) {
            cuts.add(mention.start());
            cuts.add(mention.end());
        }
        for (int i = 0; i < chars.length - 1; i++) {
            if (text.charAt(chars[i]) == '\n') {
                cuts.add(i);
                cuts.add(i + 1);
            }
        }
        return cuts;
    }

    /** The offset of each code point, and the end of the text. */
    private static int[] charOffsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int at = 0;
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        offsets[offsets.length - 1] = at;
        return offsets;
    }
}
