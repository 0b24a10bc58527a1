package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

final class BodyContextsTest {
    private final Tokens tokens =
            Tokenizer.tokenize("A new stake in Bloomly, chief executive Ana Ruiz said. Shares fell. A chief");
    private final BodyContexts contexts = new BodyContexts(tokens);

    @Test
    void aPhraseBeginsWhereItsFirstWordStands() {
        assertThat(contexts.beginAt(6, BodyContext.ANY_OWNED)).isTrue();
        assertThat(contexts.beginAt(7, BodyContext.ANY_OWNED)).isFalse();
        assertThat(contexts.beginAt(10, BodyContext.OWN_GENITIVE)).isTrue();
        assertThat(contexts.beginAt(15, BodyContext.ANY_OWNED))
                .as("only its first word stands there")
                .isFalse();
    }

    @Test
    void aPhraseEndsBehindItsLastWord() {
        assertThat(contexts.endAt(4, BodyContext.AHEAD)).isTrue();
        assertThat(contexts.endAt(3, BodyContext.AHEAD)).isFalse();
    }

    @Test
    void aPhraseIsOneWhereItsKindIsAskedFor() {
        assertThat(contexts.is(12, BodyContext.OWNED)).isTrue();
        assertThat(contexts.is(12, BodyContext.AHEAD)).isFalse();
        assertThat(contexts.endAt(4, BodyContext.LED)).isFalse();
    }

    @Test
    void aPhraseIsToldByAllOfItsWords() {
        Tokens others = Tokenizer.tokenize("chief executive officer of chief officer of chief executive of officer");
        BodyContexts read = new BodyContexts(others);

        assertThat(read.endAt(4, BodyContext.AHEAD)).isTrue();
        assertThat(read.endAt(7, BodyContext.AHEAD)).isFalse();
        assertThat(read.endAt(10, BodyContext.AHEAD)).isTrue();
        assertThat(read.beginAt(4, BodyContext.AHEAD)).isFalse();
        assertThat(read.beginAt(7, BodyContext.AHEAD)).isTrue();
    }

    @Test
    void theNextTokenIsOneOfTheKindsAskedFor() {
        assertThat(contexts.next(0, BodyContext.OWNED.bit())).isEqualTo(12);
        assertThat(contexts.next(13, BodyContext.OWNED.bit())).isEqualTo(tokens.size());
        assertThat(contexts.next(0, BodyContext.bits(BodyContext.OWNED, BodyContext.OWN_GENITIVE)))
                .isEqualTo(10);
        assertThat(contexts.next(0, BodyContext.LED.bit()))
                .as("a word of such a phrase is none alone")
                .isEqualTo(tokens.size());
    }

    @Test
    void nothingStandsBeyondTheText() {
        assertThat(contexts.beginAt(tokens.size(), BodyContext.OWNED)).isFalse();
        assertThat(contexts.endAt(0, BodyContext.AHEAD)).isFalse();
        assertThat(contexts.is(-1, BodyContext.OWNED)).isFalse();
    }

    @Test
    void everyKindHasItsLine() {
        assertThat(ContextPhrases.has(BodyContext.LISTING, "such as")).isTrue();
        assertThat(ContextPhrases.has(BodyContext.AHEAD, "such as")).isFalse();
    }
}
