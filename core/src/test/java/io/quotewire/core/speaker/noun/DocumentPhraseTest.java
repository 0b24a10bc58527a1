package io.quotewire.core.speaker.noun;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPhraseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland]'s report said so. | Harland's report | ORGANIZATION Harland
            [P Ana Ruiz] left. [P Ruiz]'s new book said so. | Ruiz's new book | PERSON Ana Ruiz
            [O Harland Co] grew. The company's letter said so. | The company's letter | ORGANIZATION Harland Co
            The crew's letter said so. | The crew's letter | GROUP crew
            A [O Harland] statement said so. | A Harland statement | ORGANIZATION Harland
            A report by the [O Grain Agency] said so. | A report by the Grain Agency | ORGANIZATION Grain Agency
            A report released by [O Harland] said so. | A report released by Harland | ORGANIZATION Harland
            A survey, released on Monday by [O Harland], said so. | A survey | ORGANIZATION Harland
            The suit, which was filed by [P Ana Ruiz], said so. | The suit | PERSON Ana Ruiz
            A letter from [P Ana Ruiz] said so. | A letter from Ana Ruiz | PERSON Ana Ruiz
            A report in the [O Herald] said so. | A report in the Herald | ORGANIZATION Herald
            A report from [O Herald] details it. The report said so. | The report | ORGANIZATION Herald
            [P Ana Ruiz] left. [P Ruiz]'s brief said so. | Ruiz's brief | PERSON Ana Ruiz
            [P Tom Bray] left. His report said so. | His report | PERSON Tom Bray
            The [O Trade Ministry] left. A ministry survey said so. | A ministry survey | ORGANIZATION Trade Ministry
            [O Harland Bank] grew. A bank statement said so. | A bank statement | ORGANIZATION Harland Bank
            A statement attributed to [O Harland] came. The statement said so. | The statement | ORGANIZATION Harland
            A note attributed to [P Ana Ruiz] said so. | A note | PERSON Ana Ruiz
            """)
    void resolvesToItsAuthor(String text, String source, String speaker) {
        assertThat(who(text, source)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Friday's report said so. | Friday's report | UNNAMED
            A report said so. | A report | UNNAMED
            A report on [O Harland] said so. | A report on Harland | UNNAMED
            A report from [L Peru] said so. | A report from Peru | UNNAMED
            [P Ana Ruiz] died. [P Ruiz]'s medical report said so. | Ruiz's medical report | UNNAMED
            A [O Chirp]/[O Herald] poll said so. | A Chirp/Herald poll | UNKNOWN
            A [O Facebook] post said so. | A Facebook post | UNNAMED
            A suit against [O Harland] said so. | A suit against Harland | UNNAMED
            A lawsuit from [O Harland] said so. | A lawsuit from Harland | UNNAMED
            Letters obtained by the [O Herald] said so. | Letters | UNNAMED
            A survey commissioned by [O Harland] said so. | A survey | UNNAMED
            The statement, signed by [P Ana Ruiz], said so. | The statement | UNKNOWN
            The suit, filed after threats by [P Ana Ruiz], said so. | The suit | UNKNOWN
            [P Ana Ruiz] left. [P Ruiz]'s sentencing memo said so. | Ruiz's sentencing memo | UNNAMED
            """)
    void isUnresolvedIfTheAuthorIsUnknown(String text, String source, String kind) {
        assertThat(who(text, source)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A report by [O Harland] came. The report said so. | The report | ORGANIZATION Harland
            [O Harland] issued a letter. The letter said so. | The letter | ORGANIZATION Harland
            A study by [O Harland] came. The report said so. | The report | ORGANIZATION Harland
            A report by [O Harland] came. The report is long. It is dear. The report said so. | The report | \
            ORGANIZATION Harland
            A report by [O Harland] came. A report was lost. The report said so. | The report | UNNAMED
            A report by [O Harland] came. This report said so. | This report | UNNAMED
            A letter by [O Harland] came. The report said so. | The report | UNKNOWN
            [P Ana Ruiz] of the [O Harland] study group left. The report said so. | The report | UNKNOWN
            The [O Herald] published a letter. The letter said so. | The letter | UNNAMED
            Did [P Ana Ruiz] write a note? [P Ruiz] wrote a note. The note said so. | The note | PERSON Ana Ruiz
            The crew said [P Ana Ruiz] wrote a note. The note said so. | The note | UNNAMED
            [P Ana Ruiz] released a statement. The statement said so. | The statement | PERSON Ana Ruiz
            """)
    void resolvesToTheAuthorOfTheLatestDocument(String text, String source, String speaker) {
        assertThat(who(text, source)).isEqualTo(speaker);
    }
}
