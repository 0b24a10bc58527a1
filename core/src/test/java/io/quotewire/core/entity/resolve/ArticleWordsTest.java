package io.quotewire.core.entity.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.text.Tokenizer;
import org.junit.jupiter.api.Test;

class ArticleWordsTest {
    @Test
    void areFoundInAnyCase() {
        ArticleWords words = new ArticleWords(Tokenizer.tokenize("Steel is made at the HARBOUR."));

        assertThat(words.contains("steel")).isTrue();
        assertThat(words.contains("Harbour")).isTrue();
        assertThat(words.contains("tarn")).isFalse();
    }
}
