package io.quotewire.core.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.speaker.Sources;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class SourceWordsTest {
    private static String called(String words) {
        return Sources.words(words + " left.", words).called();
    }

    @Test
    void omitTheRelativePronoun() {
        assertThat(length("[P Mary Larkin], who built it, left.", "Mary Larkin, who"))
                .isEqualTo(2);
        assertThat(length("the yard that burnt", "the yard that")).isEqualTo(2);
        assertThat(length("who", "who")).isEqualTo(1);
    }

    @Test
    void recogniseArticleAndNoun() {
        assertThat(Sources.words("The senator left.", "The senator").isTheNoun())
                .isTrue();
        assertThat(Sources.words("The former senator left.", "The former senator")
                        .isTheNoun())
                .isFalse();
        assertThat(Sources.words("A senator left.", "A senator").isTheNoun()).isFalse();
        assertThat(Sources.words("He left.", "He").isSingle()).isTrue();
    }

    @Test
    void nounPrecedesThePreposition() {
        SourceWords source = Sources.words("the foreign ministry in Oslo said", "the foreign ministry in Oslo");

        assertThat(source.text().tokens().word(source.noun())).isEqualTo("ministry");
        assertThat(source.hasCapitalNoun()).isFalse();
        assertThat(Sources.words("the Chancellor said", "the Chancellor").hasCapitalNoun())
                .isTrue();
    }

    @Test
    void nounPrecedesTheDay() {
        SourceWords source = Sources.words("The court earlier this week said", "The court earlier this week");

        assertThat(source.text().tokens().word(source.noun())).isEqualTo("court");
        assertThat(source.endBeforeDay()).isEqualTo(source.first() + 2);
    }

    @Test
    void giveADescription() {
        assertThat(called("A senior official at the port on Monday")).isEqualTo("senior official at the port");
        assertThat(called("One analyst")).isEqualTo("analyst");
        assertThat(called("Their well-placed source")).isEqualTo("well-placed source");
        assertThat(called("One of the Lima guards")).isEqualTo("one of the Lima guards");
        assertThat(called("Another")).isEqualTo("another");
    }

    @Test
    void recogniseTwoByTheConjunction() {
        assertThat(Sources.words("A party and a leader left.", "A party and a leader")
                        .areTwo())
                .isTrue();
        assertThat(Sources.words("A guard of the yard and the pier left.", "A guard of the yard and the pier")
                        .areTwo())
                .isFalse();
    }

    @Test
    void keepATimeIfItIsEverything() {
        SourceWords source = Sources.words("Monday brought rain", "Monday");

        assertThat(source.endBeforeDay()).isEqualTo(source.end());
    }

    @Test
    void omitTheirArticle() {
        SourceWords source = Sources.words("The port commission said", "The port commission");

        assertThat(source.startsWithArticle()).isTrue();
        assertThat(SourceWords.words(source.text(), source.first(), source.end()))
                .isEqualTo("port commission");
        assertThat(SourceWords.words(source.text(), 0, 1)).isEqualTo("The");
    }

    @Test
    void areAtLeastOneWord() {
        NewsText text = MarkedText.of("He left.").text();

        assertThatThrownBy(() -> new SourceWords(text, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int length(String marked, String source) {
        SourceWords words = Sources.words(marked, source);
        return words.end() - words.first();
    }
}
