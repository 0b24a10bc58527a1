package io.quotewire.core.person;

import static io.quotewire.core.person.MarkedPeople.people;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The referent of a surname that two persons have, with names marked by hand. */
class NamesakesTest {
    @Test
    void surnameIsNobodysWhoseSurnameWasNotGiven() {
        assertThat(people("[P Keir] was ill. His sister [P Mary Larkin] left. [P Larkin] sat. [P Keir Larkin] stood."))
                .containsExactly("Keir Larkin", "Mary Larkin", "Mary Larkin", "Keir Larkin");
        assertThat(people("[P Jack Larkin] left. [P Keir] came. [P Larkin] sat. [P Keir Larkin] stood."))
                .containsExactly("Jack Larkin", "Keir Larkin", "Jack Larkin", "Keir Larkin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P David Larkin] met [P Mary Larkin]. [P Larkin] left. | Mary Larkin
            [P Mary Larkin] met [P David Larkin]. [P Larkin] left. | David Larkin
            [P David Larkin] met [P Mary Larkin]. Then [P David] sat. [P Larkin] left. | David Larkin
            [P David Larkin] came with his wife, [P Mary Larkin]. [P Larkin] left. | David Larkin
            [P David Larkin] came with his mother, [P Mary Larkin]. [P Larkin] left. | Mary Larkin
            [P Larkin] came with his wife, [P Mary Larkin]. President [P Larkin] left. | Larkin
            [P Ann Larkin] spoke of her father, ex-mayor [P Karl Larkin]. [P Larkin] left. | Ann Larkin
            [P Ann Larkin] spoke of her late father, [P Karl Larkin]. [P Larkin] left. | Ann Larkin
            [P Ann Larkin], a daughter of former harbour chief [P Karl Larkin], ate. [P Larkin] left. | Ann Larkin
            [P Ann Larkin], a daughter of President [P Karl Larkin], ate. [P Larkin] left. | Karl Larkin
            He saw the son of former mayor [P Karl Larkin]. [P Larkin] left. | Karl Larkin
            [P Ann Larkin] met the son of the late mayor, [P Karl Larkin]. [P Larkin] left. | Karl Larkin
            [P Dan Larkin] left. [P Larkin] ate. He met [P Mary Larkin] and [P Mary]. [P Larkin] left. | Dan Larkin
            [P Dan Larkin] met [P Mary Larkin]. He met [P Mary]. [P Larkin] left. | Mary Larkin
            [P Ann Larkin] ate. Her son, the film-maker [P Joe Larkin], sat. [P Larkin] left. | Joe Larkin
            [P Ann Larkin] ate. Her father, [P Joe Larkin], was a keeper. [P Larkin] left. | Joe Larkin
            [P Ann Larkin], whose father [P Joe Larkin] was killed, sat. [P Larkin] left. | Ann Larkin
            [P Ann Larkin], whose father [P Joe Larkin] was questioned, sat. [P Larkin] left. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], was deported. [P Larkin] left. | Dan Larkin
            [P Dan Larkin], [P Larkin]: His dad [P Joe Larkin], a cook, was deported. [P Larkin] left. | Dan Larkin
            [P Dan Larkin], [P Larkin]: His dad [P Joe Larkin], a king’s cook, was jailed. [P Larkin] ate. | Dan Larkin
            [P Dan Larkin], [P Larkin]: His dad [P Joe Larkin], a man. He, too, was jailed. [P Larkin] ate. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], was a cook. [P Larkin] left. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], sighed. [P Larkin] left. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], was deported. Mr [P Larkin] left. | Joe Larkin
            [P Dan Larkin] ate. His father, [P Joe Larkin], was deported. [P Larkin] left. | Joe Larkin
            [P Dan Larkin] was killed. [P Larkin] sat. His dad, [P Joe Larkin], was jailed. [P Larkin] ate. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] died. His dad, [P Joe Larkin], was jailed. [P Larkin] left. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], was given a medal. [P Larkin] ate. | Joe Larkin
            [P Dan Larkin] ate. [P Larkin] sat. His dad, [P Joe Larkin], was arrested. [P Larkin] left. | Joe Larkin
            [P Dan Larkin], 31, killed his wife, [P Mary Larkin], at home. [P Larkin] left. | Dan Larkin
            [P Dan Larkin], 31, attacked [P Mary Larkin] at home. [P Larkin] left. | Mary Larkin
            [P Mary Larkin] was killed by [P Dan Larkin] at home. [P Larkin] left. | Dan Larkin
            [P Mary Larkin] was killed. [P Dan Larkin] wept. [P Larkin] said her mother was in shock. | Dan Larkin
            [P Dan Larkin] met his sister [P Mary Larkin]. “No,” [P Larkin] said of his sister. | Dan Larkin
            [P Mary Larkin] met [P Dan Larkin]. “No,” [P Larkin] said in her speech. | Mary Larkin
            [P Mary Larkin] met [P Dan Larkin]. [P Larkin] said her boat was old. | Dan Larkin
            In May [P Dan Larkin] killed [P Mary Larkin] at home. [P Larkin] left. | Mary Larkin
            [P Dan Larkin] ate. [P Dan Larkin] killed [P Mary Larkin]. [P Larkin] left. | Mary Larkin
            """)
    void surnameAloneRefersTo(String text, String person) {
        MarkedText marked = MarkedText.of(text);
        int last = marked.text().names().size() - 1;

        assertThat(People.of(marked.text().tokens(), marked.text().names()).of(last))
                .map(Person::fullName)
                .hasValue(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Dan Larkin], 44, died. His aunt, [P Ann Larkin], sat. [P Larkin] said so. | Ann Larkin
            [P Dan Larkin], 44, was found dead. His aunt, [P Ann Larkin], sat. “No,” said [P Larkin]. | Ann Larkin
            [P Dan Larkin], who has died, sang. His aunt, [P Ann Larkin], sat. [P Larkin] said so. | Ann Larkin
            [P Dan Larkin], 44, died. His aunt, [P Ann Larkin], sat. [P Larkin] was told so. | Dan Larkin
            [P Dan Larkin], 44, died. His aunt, [P Ann Larkin], sat. She said [P Larkin] sang. | Dan Larkin
            [P Dan Larkin] killed him. His aunt, [P Ann Larkin], sat. [P Larkin] said so. | Dan Larkin
            [P Dan Larkin] died. [P Larkin] sang. His aunt, [P Ann Larkin], sat. [P Larkin] said so. | Dan Larkin
            [P Dan Larkin] was killed. [P Larkin] sang. His aunt [P Ann Larkin] sat. [P Larkin] said so. | Ann Larkin
            [P Dan Larkin] was shot. His aunt, [P Ann Larkin], said so. [P Larkin] said he sang. | Ann Larkin
            [P Dan Larkin] was shot. His aunt, [P Ann Larkin], sat. [P Larkin] said he sang. | Dan Larkin
            [P Dan Larkin] said so. His aunt, [P Ann Larkin], said so. [P Larkin] said he sang. | Dan Larkin
            [P Dan Larkin] sat. His aunt, Dr [P Ann Larkin], sat. Dr [P Larkin] said so. | Ann Larkin
            Dr [P Dan Larkin] sat. His aunt, [P Ann Larkin], sat. Dr [P Larkin] said so. | Dan Larkin
            Dr [P Dan Larkin] sat. His aunt, Dr [P Ann Larkin], sat. Dr [P Larkin] said so. | Dan Larkin
            """)
    void surnameThatSpeaksIsThatOf(String text, String person) {
        assertThat(MarkedPeople.published(text)).last().isEqualTo(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Larkin] speaks. [P Dan Larkin] sat. [P Ann Larkin] sat. | Dan Larkin
            [P Larkin] speaks. [P Dan Larkin] said so. [P Ann Larkin] sat. | Dan Larkin
            [P Larkin] speaks. [P Dan Larkin] sat. Mayor [P Ann Larkin] said so. | Ann Larkin
            [P Larkin] speaks. [P Dan Larkin], a thief, sat. Mayor [P Ann Larkin] told them. | Ann Larkin
            [P Larkin] calls him. [P Dan Larkin] sat. Mayor [P Ann Larkin] called him. | Ann Larkin
            [P Larkin] speaks. [P Dan Larkin] sat. [P Dan Larkin] ate. [P Ann Larkin] said so. | Dan Larkin
            [P Larkin] speaks. [P Dan Larkin] died. Mayor [P Ann Larkin] sat. | Ann Larkin
            [P Larkin] speaks. [P Dan Larkin]'s aides left. Mayor [P Ann Larkin] sat. | Ann Larkin
            """)
    void surnameAheadOfAllIsThatOfWhoSpeaksOrIsNamedFirst(String text, String person) {
        MarkedText marked = MarkedText.of(text);

        assertThat(People.of(marked.text().tokens(), marked.text().names()).of(0))
                .map(Person::fullName)
                .hasValue(person);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P David Larkin] spoke. [P Larkin] ate. [P Larkin] sat by a photo of [P Mary Larkin]. [P Larkin] left.
            """)
    void personMentionedInPassingDoesNotTakeTheName(String text) {
        MarkedText marked = MarkedText.of(text);
        int last = marked.text().names().size() - 1;

        assertThat(People.of(marked.text().tokens(), marked.text().names()).of(last))
                .map(Person::fullName)
                .hasValue("David Larkin");
    }
}
