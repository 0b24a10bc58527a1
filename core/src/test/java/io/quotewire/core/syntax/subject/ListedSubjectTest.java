package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NounPhrase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a list before a verb begins. */
final class ListedSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The leaders of [L Peru], [L Chile] and [L Tarn] said so.          | Peru, Chile and Tarn
            The heads of [O Harland], [L Peru], and the [O Voss Fund] said so. | Harland, Peru, and the Voss Fund
            The mayors of the [L Lakes], Elton and [L Tarn] said so.          | the Lakes, Elton and Tarn
            The leaders of [L Peru] and [L Chile] said so.                    | -
            The leader of [L Peru], [L Chile] and [L Tarn] said so.           | -
            In May [L Peru], [L Chile] and [L Tarn] said so.                  | -
            The leaders in [L Peru], [L Chile] and [L Tarn] said so.          | -
            The leaders of [L Peru], who met, and [L Tarn] said so.           | -
            The leaders of [L Peru] said so.                                  | -
            """)
    void mayDependOnAPluralNoun(String text, String names) {
        MarkedText marked = MarkedText.of(text);
        int said = marked.at("said");
        int first = ListedSubject.ofPlural(marked.text(), said, 0);

        assertThat(first < 0 ? "-" : marked.words(first, said)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Hill], [P Kelly] and [P Rowe] said so. | Hill, Kelly and Rowe
            [L Peru], [L Chile] and the [L Netherlands] said so. | Peru, Chile and the Netherlands
            Last month, [O Paragon], [O Voss] and [O Harland] said so. | Paragon, Voss and Harland
            Doctors, nurses and clerks said so. | Doctors, nurses and clerks
            It was old, and many keen coders, singers and designers said so. | many keen coders, singers and designers
            Rescue crews, police officers and many lawyers said so. | Rescue crews, police officers and many lawyers
            [O Harland], [O Voss] and other firms said so. | Harland, Voss and other firms
            Friends, comrades, and supporters said so. | Friends, comrades, and supporters
            [P Hill], [P Kelly], and other aides said so. | Hill, Kelly, and other aides
            The army, and two of its officers said so. | The army, and two of its officers
            Peruvian, Chilean and Dutch officials said so. | Peruvian, Chilean and Dutch officials
            In May, crews and pilots said so. | crews and pilots
            Sadly, Chilean and Dutch officials said so. | Chilean and Dutch officials
            However, [P Hill] and [P Rowe] said so. | Hill and Rowe
            Despite the crews, pilots and police said so. | pilots and police
            They hired doctors, nurses and clerks said so. | nurses and clerks
            The yard was shut, and officials said so. | officials
            In May they met, and two officers said so. | two officers
            The plan helps farmers, traders and pilots said so. | traders and pilots
            """)
    void isBehindWhatLeadsToTheClause(String text, String subject) {
        MarkedText marked = MarkedText.of(text);
        int said = marked.at("said");
        int first = ListedSubject.start(marked.text(), NounPhrase.start(marked.text(), said, 0), said, 0);

        assertThat(marked.words(first, said)).isEqualTo(subject);
    }
}
