package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons named together. */
final class JoinedPersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] and [P Paul Hume] left. | Voss
            [P Karl Voss], [P Paul Hume] and [P Tom Tarn] left. | Voss
            [P Karl Voss], [P Paul Hume], and [P Tom Tarn] left. | Hume
            They met [P Karl Voss], [P Paul Hume] and [P Tom Tarn]. | Tarn
            They met [P Karl Voss], [P Paul Hume], [P Tom Tarn] and [P Jim Bray]. | Hume
            They met [P Karl Voss] or [P Paul Hume] or [P Tom Tarn]. | Tarn
            They met [P Mary Voss], [P Paul Hume] and [P Tom Tarn]. | Hume
            Prime Minister [P Karl Voss] and Finance Minister [P Paul Hume] left. | Voss
            [P Karl Voss] and his brother [P Paul Hume] left. | Hume
            """)
    void mayBeAnyOfThem(String text, String name) {
        assertThat(isJoined(text, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Karl Voss] and [P Mary Hume] left. | Voss
            [P Karl Voss] left and [P Paul Hume] slept. | Voss
            It hurt [P Karl Voss], and [P Paul Hume] left. | Hume
            [P Karl Voss] and the mayor, [P Paul Hume], left. | Voss
            They met [P Mary Voss], [P Paul Hume] and [P Tom Tarn]. | Voss
            [P Karl Voss] met [P Paul Hume], [P Tom Tarn] and [P Jim Bray]. | Voss
            [P Karl Voss], [P Paul Hume], [P Tom Tarn]. | Voss
            [P Karl Voss], the mayor, [P Paul Hume] and [P Tom Tarn] left. | Voss
            [P Karl Voss], [O Hume] and [P Tom Tarn] left. | Voss
            """)
    void isNobodyElse(String text, String name) {
        assertThat(isJoined(text, name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [P Karl Voss] and [P Paul Hume] left. [P Hume] slept. | Karl Voss
            [P Karl Voss] left. [P Voss] and [P Paul Hume] slept. | Paul Hume
            [P Karl Voss] left. It rained. [P Voss] and [P Paul Hume] slept. | Karl Voss, Paul Hume
            "[P Karl Voss] and [P Paul Hume] left." | -
            """)
    void areKeptWhileTheyAreNamedOnlyTogether(String marked, String kept) {
        NewsText text = MarkedText.of(marked).text();
        People people = People.of(text.tokens(), text.names());
        JoinedPersons joined = new JoinedPersons(text, people);
        for (int i = 0; i < text.names().size(); i++) {
            joined.noteNamed(
                    people.of(i).orElseThrow(), i, text.sentenceAt(text.names().firstToken(i)));
        }
        String found = joined.and(Set.of()).stream()
                .map(person -> person.name().toString())
                .sorted()
                .collect(Collectors.joining(", "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(kept);
    }

    private static boolean isJoined(String marked, String name) {
        MarkedText read = MarkedText.of(marked);
        NewsText text = read.text();
        People people = People.of(text.tokens(), text.names());
        return new JoinedPersons(text, people).isOne(text.names().at(read.at(name)));
    }
}
