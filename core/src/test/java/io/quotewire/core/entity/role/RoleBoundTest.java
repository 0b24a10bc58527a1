package io.quotewire.core.entity.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import io.quotewire.core.text.Tokens;
import org.junit.jupiter.api.Test;

class RoleBoundTest {
    @Test
    void recognisesSmallWordsByFunction() {
        assertThat(RoleBound.LINK.is(tokens("of"), 0)).isTrue();
        assertThat(RoleBound.ARTICLE.is(tokens("The"), 0)).isTrue();
        assertThat(RoleBound.ADDRESS.is(tokens("Mrs."), 0)).isTrue();
        assertThat(RoleBound.CLAUSE.is(tokens("whose"), 0)).isTrue();
        assertThat(RoleBound.OPENER.is(tokens("one"), 0)).isTrue();
    }

    @Test
    void isCaseSensitive() {
        assertThat(RoleBound.LINK.is(tokens("Of"), 0)).isFalse();
        assertThat(RoleBound.CLAUSE.is(tokens("offer"), 0)).isFalse();
        assertThat(RoleBound.LINK.is(tokens("link"), 0)).isFalse();
    }

    private static Tokens tokens(String word) {
        return Tokenizer.tokenize(word);
    }
}
