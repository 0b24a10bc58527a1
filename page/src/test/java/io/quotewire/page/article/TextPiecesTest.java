package io.quotewire.page.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.page.article.TextPieces.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

    @Test
    void splitsWhereMarksBeginAndEnd() {
        List<Piece> pieces = onlyParagraph(
                "🌩 Ana Ruiz said it rained in Lima.",
                List.of(quote(16, 33, words(2, 10))),
                List.of(mention(2, 10), mention(29, 33)));

        assertThat(pieces)
                .extracting(Piece::words)
                .containsExactly("🌩 ", "Ana Ruiz", " said ", "it rained in ", "Lima", ".");
        assertThat(pieces.stream().map(piece -> piece.quote().isPresent()))
                .containsExactly(false, false, false, true, true, false);
        assertThat(pieces.stream().map(piece -> piece.mention().isPresent()))
                .containsExactly(false, true, false, false, true, false);
        assertThat(pieces.stream().map(piece -> piece.speaking().isPresent()))
                .containsExactly(false, true, false, false, false, false);
        assertThat(pieces)
                .extracting(Piece::ends)
                .containsExactly(List.of(), List.of(), List.of(), List.of(), List.of(0), List.of());
    }

    @Test
    void wordsOfSeveralQuotesBelongToTheShortest() {
        List<Piece> pieces =
                onlyParagraph("it rained all night", List.of(quote(0, 19, null), quote(3, 9, null)), List.of());

        assertThat(pieces.stream().map(piece -> piece.words() + piece.quote().orElseThrow()))
                .containsExactly("it 0", "rained1", " all night0");
        assertThat(pieces).extracting(Piece::ends).containsExactly(List.of(), List.of(1), List.of(0));
    }

    @Test
    void lineBreaksSeparateParagraphsAndEmptyOnesAreLeftOut() {
        List<List<Piece>> paragraphs = pieces("It rained.\n\n \nIt stopped.\n", List.of(quote(3, 17, null)), List.of());

        assertThat(paragraphs.stream()
                        .map(paragraph -> paragraph.stream().map(Piece::words).collect(Collectors.joining("|"))))
                .containsExactly("It |rained.", "It |stopped.");
    }

    @Test
    void emptyTextHasNone() {
        assertThat(pieces("", List.of(), List.of())).isEmpty();
    }

    private static List<Piece> onlyParagraph(String text, List<Quote> quotes, List<Mention> mentions) {
        List<List<Piece>> paragraphs = pieces(text, quotes, mentions);
        assertThat(paragraphs).hasSize(1);
        return paragraphs.get(0);
    }

    private static List<List<Piece>> pieces(String text, List<Quote> quotes, List<Mention> mentions) {
        return new TextPieces(text, new Extraction(quotes, mentions)).paragraphs();
    }

    private static Quote quote(int start, int end, @Nullable Words source) {
        SaidBy by = SaidBy.one("Ana Ruiz", null, SpeakerKind.PERSON);
        return new Quote(
                QuoteType.INDIRECT, 0, words(start, end), by, source, null, List.of(), Confidences.CERTAIN, false);
    }

    private static Words words(int start, int end) {
        return new Words("any", start, end);
    }

    private static Mention mention(int start, int end) {
        return new Mention(start, end, EntityType.PERSON, "any", "any", null, null);
    }
}
