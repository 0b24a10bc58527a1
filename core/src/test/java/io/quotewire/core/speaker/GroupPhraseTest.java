package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class GroupPhraseTest {
    private static final BiFunction<NewsText, People, SpeakerResolver> RESOLVER =
            (text, people) -> new GroupPhrase(text);

    @Test
    void goesByItsWordsWithoutAnArticle() {
        assertThat(who("The port commission said so.", "The port commission", RESOLVER))
                .isEqualTo("ORGANIZATION port commission");
        assertThat(who("Then police said so.", "police", RESOLVER)).isEqualTo("ORGANIZATION police");
        assertThat(who("the ministry in [L Oslo] said", "the ministry in Oslo", RESOLVER))
                .isEqualTo("ORGANIZATION ministry in Oslo");
    }

    @Test
    void leavesOutTheDay() {
        assertThat(who("The court on Tuesday said", "The court on Tuesday", RESOLVER))
                .isEqualTo("ORGANIZATION court");
        assertThat(who("The court of appeal last week said", "The court of appeal last week", RESOLVER))
                .isEqualTo("ORGANIZATION court of appeal");
    }

    @Test
    void maybeBothOfTwo() {
        assertThat(who("Then both sisters said so.", "both sisters", RESOLVER)).isEqualTo("ORGANIZATION both sisters");
    }

    @Test
    void isNoSinglePersonAndNoDocument() {
        assertThat(who("Then a driver said so.", "a driver", RESOLVER)).isEqualTo("-");
        assertThat(who("Then the records said so.", "the records", RESOLVER)).isEqualTo("-");
    }
}
