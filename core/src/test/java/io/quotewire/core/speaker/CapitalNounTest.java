package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.NewsText;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class CapitalNounTest {
    private static final BiFunction<NewsText, People, SpeakerResolver> RESOLVER =
            (text, people) -> new CapitalNoun(text, people);

    @Test
    void isTheBearerOfTheName() {
        assertThat(who("[P Mary Larkin] left. Larkin said so.", "Larkin", RESOLVER))
                .isEqualTo("PERSON Mary Larkin");
    }

    @Test
    void isAPersonOfThatNameWhereNobodyBearsIt() {
        assertThat(who("Zajontu said so.", "Zajontu", RESOLVER)).isEqualTo("PERSON Zajontu");
    }

    @Test
    void isUnnamedBehindAnArticle() {
        assertThat(who("Then the German said so.", "the German", RESOLVER)).isEqualTo("UNNAMED");
        assertThat(who("Then the tall German said so.", "the tall German", RESOLVER))
                .isEqualTo("PERSON German");
    }

    @Test
    void isNoBodyAndNoCommonNoun() {
        assertThat(who("Police said so.", "Police", RESOLVER)).isEqualTo("-");
        assertThat(who("Then a driver said so.", "a driver", RESOLVER)).isEqualTo("-");
    }
}
