package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class BodyByNounTest {
    private static final BiFunction<NewsText, People, SpeakerResolver> RESOLVER = (text, people) -> new BodyByNoun(
            new NamesInText(text, people), () -> new Bodies(text, people), new BodyInFocus(text, people));

    @Test
    void isTheBodyWhoseNameTellsThatItIsOne() {
        assertThat(who("The [O Ministry of Transport] closed it. The ministry said so.", "The ministry", RESOLVER))
                .isEqualTo("ORGANIZATION Ministry of Transport");
    }

    @Test
    void isTheBodyInFocusForACompany() {
        assertThat(who("[O Harland] said sales fell. The company said so.", "The company", RESOLVER))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who("[O Harland] said sales fell. The ministry said so.", "The ministry", RESOLVER))
                .isEqualTo("-");
    }

    @Test
    void isNoLongerPhrase() {
        assertThat(who("[O Harland] said sales fell. The other company said so.", "The other company", RESOLVER))
                .isEqualTo("-");
    }
}
