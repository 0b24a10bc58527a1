package io.quotewire.core.entity.context.clue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

final class OrganizationContextsTest {
    private final Tokens tokens =
            Tokenizer.tokenize("A new stake in Bloomly, chief executive Ana Ruiz said. Shares fell. A chief");
    private final OrganizationContexts contexts = new OrganizationContexts(tokens);

    @Test
    void phraseBeginsAtItsFirstWord() {
        assertThat(contexts.beginAt(6, OrganizationContext.ANY_OWNED)).isTrue();
        assertThat(contexts.beginAt(7, OrganizationContext.ANY_OWNED)).isFalse();
        assertThat(contexts.beginAt(10, OrganizationContext.OWN_GENITIVE)).isTrue();
        assertThat(contexts.beginAt(15, OrganizationContext.ANY_OWNED))
                .as("only its first word stands there")
                .isFalse();
    }

    @Test
    void phraseEndsAfterItsLastWord() {
        assertThat(contexts.endAt(4, OrganizationContext.AHEAD)).isTrue();
        assertThat(contexts.endAt(3, OrganizationContext.AHEAD)).isFalse();
    }

    @Test
    void phraseIsFoundByItsKindOnly() {
        assertThat(contexts.is(12, OrganizationContext.OWNED)).isTrue();
        assertThat(contexts.is(12, OrganizationContext.AHEAD)).isFalse();
        assertThat(contexts.endAt(4, OrganizationContext.LED)).isFalse();
    }

    @Test
    void phraseIsRecognisedByAllOfItsWords() {
        Tokens others = Tokenizer.tokenize("chief executive officer of chief officer of chief executive of officer");
        OrganizationContexts read = new OrganizationContexts(others);

        assertThat(read.endAt(4, OrganizationContext.AHEAD)).isTrue();
        assertThat(read.endAt(7, OrganizationContext.AHEAD)).isFalse();
        assertThat(read.endAt(10, OrganizationContext.AHEAD)).isTrue();
        assertThat(read.beginAt(4, OrganizationContext.AHEAD)).isFalse();
        assertThat(read.beginAt(7, OrganizationContext.AHEAD)).isTrue();
    }

    @Test
    void nextTokenHasOneOfTheRequestedKinds() {
        assertThat(contexts.next(0, OrganizationContext.OWNED.bit())).isEqualTo(12);
        assertThat(contexts.next(13, OrganizationContext.OWNED.bit())).isEqualTo(tokens.size());
        assertThat(contexts.next(
                        0, OrganizationContext.bits(OrganizationContext.OWNED, OrganizationContext.OWN_GENITIVE)))
                .isEqualTo(10);
        assertThat(contexts.next(0, OrganizationContext.LED.bit()))
                .as("a word of such a phrase is none alone")
                .isEqualTo(tokens.size());
    }

    @Test
    void nothingIsFoundBeyondTheText() {
        assertThat(contexts.beginAt(tokens.size(), OrganizationContext.OWNED)).isFalse();
        assertThat(contexts.endAt(0, OrganizationContext.AHEAD)).isFalse();
        assertThat(contexts.is(-1, OrganizationContext.OWNED)).isFalse();
    }

    @Test
    void phrasesAreReadForEachKind() {
        assertThat(ContextPhrases.has(OrganizationContext.LISTING, "such as")).isTrue();
        assertThat(ContextPhrases.has(OrganizationContext.AHEAD, "such as")).isFalse();
    }
}
