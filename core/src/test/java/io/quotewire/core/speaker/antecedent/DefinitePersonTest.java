package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.Gender;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a definite noun phrase refers to the person in focus. */
final class DefinitePersonTest {
    private static final String NAMED = "[P Ana Ruiz], [P Karl Voss], [P Tom Bray], [P Lena Moe] and [P Jan Kok] met. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The central defender said it was late. | defender | 5 | UNKNOWN
            “It was late,” said the striker. | striker | 5 | UNKNOWN
            The Spaniard has said it was late. | Spaniard | 5 | UNKNOWN
            The prime minister said it was late. | minister | 1 | UNKNOWN
            The actress added that it was late. | actress | 5 | FEMALE
            The [L Lima] woman said it was late. | woman | 5 | FEMALE
            The 34-year-old woman said it was late. | woman | 5 | FEMALE
            The prime minister said it was late. Mayor [P Karl Voss] left. | minister | 2 | UNKNOWN
            """)
    void resolvesToThePersonInFocus(String text, String noun, int persons, Gender gender) {
        assertThat(at(text, noun, persons)).contains(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A central defender said it was late. | defender | 5
            The central defender left. | defender | 5
            The woman said it was late. | woman | 5
            The old woman said it was late. | woman | 5
            The judge said it was late. | judge | 5
            The prime minister said it was late. | minister | 2
            The boat said it was late. | boat | 5
            """)
    void isUnresolvedIfAmbiguous(String text, String noun, int persons) {
        assertThat(at(text, noun, persons)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Olga Brandt] left. The prime minister said it was late. | minister | true
            Opposition leader [P Olga Brandt] left. The prime minister said it was late. | minister | false
            Opposition leader [P Olga Brandt] left. The striker said it was late. | striker | false
            Opposition leader [P Olga Brandt] left. The former striker said it was late. | striker | true
            Skipper [P Olga Brandt] left. The striker said it was late. | striker | true
            Nurse [P Olga Brandt] left. The striker said it was late. | striker | false
            Nurse [P Olga Brandt] left. The newcomer said it was late. | newcomer | true
            [P Olga Brandt] left. The president-elect said it was late. | president-elect | true
            President [P Olga Brandt] left. The president-elect said it was late. | president-elect | false
            Striker [P Olga Brandt] left. The striker said it was late. | striker | false
            [P Olga Brandt] left. The minister said it was late. Deputy minister [P Karl Voss] left. | minister | true
            [P Olga Brandt] left. The minister said it was late. Minister [P Karl Voss] left. | minister | false
            They elected [P Olga Brandt] president. The president-elect said it was late. | president-elect | true
            """)
    void excludesAPersonKnownInAnotherOffice(String text, String noun, boolean may) {
        MarkedText marked = MarkedText.of(text);
        NewsText news = marked.text();
        People people = Sources.people(news);

        assertThat(new DefinitePerson(news, () -> new Offices(news, people))
                        .mayBe(people.persons().get(0), marked.at(noun)))
                .isEqualTo(may);
    }

    private static Optional<Gender> at(String text, String noun, int persons) {
        MarkedText marked = MarkedText.of(NAMED + text);
        NewsText news = marked.text();
        People people = Sources.people(news);
        DefinitePerson definite = new DefinitePerson(news, () -> new Offices(news, people));
        int article = definite.article(marked.at(noun));
        return article < 0
                ? Optional.empty()
                : definite.at(
                        article,
                        marked.at(noun),
                        () -> people.persons().stream().limit(persons));
    }
}
