package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of "said", before a form in -ing that tells what it does. */
final class HeadBeforeParticipleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The jets are old, a group watching the port said it sank. | a group
            It will sink, the officer running the yard said it sank. | the officer
            A detective looking into the fire said it sank. | A detective
            The officials testing the boats on Friday said it sank. | The officials
            It is late, and a clerk working for [O Harland Corp] said it sank. | a clerk
            Some reporters hiding inside said it sank. | Some reporters
            The man claiming to be [P Karl Voss] said it sank. | The man
            A spokesman speaking for [P Karl Voss] said it sank. | A spokesman
            Police probing the killing of singer [P Ana Bell] said it sank. | Police
            Campaigners marking the birthday of jailed blogger [P Karl Voss] said it sank. | Campaigners
            Police searching for a missing boy said it sank. | Police
            Fans mourning singer [P Ana Bell] said it sank. | Fans
            """)
    void isWhomTheFormDescribes(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It sank, with officials saying the port said it sank. | the port
            It hit a clerk working at the port when the mayor said it sank. | the mayor
            He met a clerk working at the port, and the mayor said it sank. | the mayor
            The mayor, a clerk working at the port, said it sank. | The mayor
            The bank holding company said it sank. | The bank holding company
            The official planning agency said it sank. | The official planning agency
            Club managing director [P Karl Voss] said it sank. | Club managing director Karl Voss
            Some clerks attending said it sank. | Some clerks attending
            The crew standing there heard that the mayor said it sank. | the mayor
            """)
    void isNoOtherPhrase(String sentence, String subject) {
        assertThat(FoundSubject.of(sentence)).isEqualTo(subject);
    }
}
