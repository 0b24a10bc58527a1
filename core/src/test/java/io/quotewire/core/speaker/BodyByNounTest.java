package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.antecedent.Bodies;
import io.quotewire.core.speaker.antecedent.BodyInFocus;
import io.quotewire.core.speaker.antecedent.LastSources;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyByNounTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        return new BodyByNoun(
                new NamesInText(text, people),
                () -> new Bodies(text, people),
                new BodyInFocus(text, people),
                LastSources.of(text, List.of()),
                new OutletName(text, people));
    }

    @Test
    void isTheBodyWhoseNameTellsThatItIsOne() {
        assertThat(who(
                        "The [O Ministry of Transport] closed it. The ministry said so.",
                        "The ministry",
                        BodyByNounTest::resolver))
                .isEqualTo("ORGANIZATION Ministry of Transport");
    }

    @Test
    void isTheBodyInFocusForACompany() {
        assertThat(who("[O Harland] said sales fell. The company said so.", "The company", BodyByNounTest::resolver))
                .isEqualTo("ORGANIZATION Harland");
        assertThat(who("[O Harland] said sales fell. The ministry said so.", "The ministry", BodyByNounTest::resolver))
                .isEqualTo("-");
    }

    @Test
    void isNoLongerPhrase() {
        assertThat(who(
                        "[O Harland] said sales fell. The other company said so.",
                        "The other company",
                        BodyByNounTest::resolver))
                .isEqualTo("-");
    }
}
