package io.quotewire.core.entity.tagger.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.Lexicon;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenTableTest {
    @Test
    void recognisesTheKindsOfTokens() {
        TokenTable table = SmallLexicon.table("BBC said F16 jets, 12 of");

        assertThat(table.is(0, TokenKind.ALL_CAPITALS)).isTrue();
        assertThat(table.is(1, TokenKind.LOWER)).isTrue();
        assertThat(table.is(1, TokenKind.CAPITAL)).isFalse();
        assertThat(table.is(2, TokenKind.DIGIT)).isTrue();
        assertThat(table.is(2, TokenKind.CAPITAL)).isTrue();
        assertThat(table.is(4, TokenKind.LOWER | TokenKind.CAPITAL | TokenKind.DIGIT))
                .isFalse();
    }

    @Test
    void breaksAtSentencesAndLines() {
        assertThat(breaks("It rained. Mary left")).containsExactly("It", "Mary");
        assertThat(breaks("It rained.\nMary left")).containsExactly("It", "Mary");
        assertThat(breaks("It rained at\nthe yard")).containsExactly("It");
        assertThat(breaks("It rained at\n\nthe yard")).containsExactly("It", "the");
        assertThat(breaks("It rained!” Mary left")).containsExactly("It", "Mary");
    }

    @Test
    void openingMarkStartsWithoutABreak() {
        TokenTable table = SmallLexicon.table("Mary: Rain (So");

        assertThat(table.is(2, TokenKind.STARTS)).isTrue();
        assertThat(table.is(2, TokenKind.BREAKS)).isFalse();
        assertThat(table.is(4, TokenKind.STARTS)).isTrue();
    }

    @Test
    void holdsTheEntriesOfTheLexicon() {
        TokenTable table = SmallLexicon.table("Harbour workers said");

        assertThat(table.context[0]).isEqualTo(2);
        assertThat(table.context[1]).isZero();
        assertThat(Lexicon.cluster(table.entry[2])).isPositive();
        assertThat(table.entry[1]).isZero();
    }

    @Test
    void foldsCaseButNotShape() {
        TokenTable table = SmallLexicon.table("harbour Harbour HARBOUR");

        assertThat(table.folded[0]).isEqualTo(table.folded[1]).isEqualTo(table.folded[2]);
        assertThat(table.exact[0]).isNotEqualTo(table.exact[1]);
        assertThat(table.shape).doesNotHaveDuplicates();
    }

    private static List<String> breaks(String text) {
        TokenTable table = SmallLexicon.table(text);
        return IntStream.range(0, table.size)
                .filter(i -> table.is(i, TokenKind.BREAKS))
                .mapToObj(table.tokens::word)
                .toList();
    }
}
