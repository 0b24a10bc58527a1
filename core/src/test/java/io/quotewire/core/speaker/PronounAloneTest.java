package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import org.junit.jupiter.api.Test;

class PronounAloneTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        return new PronounAlone(
                text, new NamesInText(text, people), Pronouns.resolve(text, people), new BodyInFocus(text, people));
    }

    @Test
    void meansThePersonOnTheReadersMind() {
        assertThat(who("[P Mary Larkin] left. “It holds,” she said.", "she", PronounAloneTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who("[P David Okafor] left. They heard his warning.", "his", PronounAloneTest::resolver))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void meansTheBodyInFocusWhereItSpeaks() {
        assertThat(who("[O Harland Shipping] said sales fell. It said so.", "It", PronounAloneTest::resolver))
                .isEqualTo("ORGANIZATION Harland Shipping");
        assertThat(who("[O Harland Shipping] said sales fell. It rained.", "It", PronounAloneTest::resolver))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void meansNobodyWhereNobodyFits() {
        assertThat(who("[P Mary Larkin] left. “It holds,” he said.", "he", PronounAloneTest::resolver))
                .isEqualTo("UNKNOWN");
        assertThat(who("“It holds,” they said.", "they", PronounAloneTest::resolver))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void standsAlone() {
        assertThat(who(
                        "[P Mary Larkin] left. “It holds,” she herself said.",
                        "she herself",
                        PronounAloneTest::resolver))
                .isEqualTo("-");
        assertThat(who("“It holds,” police said.", "police", PronounAloneTest::resolver))
                .isEqualTo("-");
    }
}
