package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class PronounAloneTest {
    private static final BiFunction<NewsText, People, SpeakerResolver> RESOLVER = (text, people) -> new PronounAlone(
            text, new NamesInText(text, people), Pronouns.resolve(text, people), new BodyInFocus(text, people));

    @Test
    void meansThePersonOnTheReadersMind() {
        assertThat(who("[P Mary Larkin] left. “It holds,” she said.", "she", RESOLVER))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who("[P David Okafor] left. They heard his warning.", "his", RESOLVER))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void meansTheBodyInFocusWhereItSpeaks() {
        assertThat(who("[O Harland Shipping] said sales fell. It said so.", "It", RESOLVER))
                .isEqualTo("ORGANIZATION Harland Shipping");
        assertThat(who("[O Harland Shipping] said sales fell. It rained.", "It", RESOLVER))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void meansNobodyWhereNobodyFits() {
        assertThat(who("[P Mary Larkin] left. “It holds,” he said.", "he", RESOLVER))
                .isEqualTo("UNKNOWN");
        assertThat(who("“It holds,” they said.", "they", RESOLVER)).isEqualTo("UNKNOWN");
    }

    @Test
    void standsAlone() {
        assertThat(who("[P Mary Larkin] left. “It holds,” she herself said.", "she herself", RESOLVER))
                .isEqualTo("-");
        assertThat(who("“It holds,” police said.", "police", RESOLVER)).isEqualTo("-");
    }
}
