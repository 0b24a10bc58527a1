package io.quotewire.core.syntax.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideLeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            After the match [P Hill] said it rained. | the | true
            Monday after the match [P Hill] said it rained. | the | true
            After Monday's match [P Hill] said it rained. | Monday | true
            After last week's match [P Hill] said it rained. | last | true
            After rainy matches [P Hill] said it rained. | rainy | false
            After the [P Hill] left it rained. | the | false
            Later of the match [P Hill] said it rained. | the | false
            """)
    void prepositionGovernsAPhraseBeforeTheName(String sentence, String first, boolean beside) {
        MarkedText marked = MarkedText.of(sentence);
        int person = marked.text().names().at(marked.at("Hill"));

        assertThat(BesideLead.is(marked.text(), marked.at(first), person, 0)).isEqualTo(beside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In a speech to the yard's owners [P Hill] said it rained. | Hill
            On May 7 [O Bloomly] said it rained. | Bloomly
            In a speech [L Lima] said it rained. | -
            To staff [P Hill] said it rained. | -
            To the [P Hill] said it rained. | -
            A speech [P Hill] said it rained. | -
            In a speech, to owners [P Hill] said it rained. | -
            In a speech that is long on owners [P Hill] said it rained. | -
            In a “speech” to owners [P Hill] said it rained. | -
            In a speech the mayor said it rained. | -
            On top of the deal with [L Peru] Mr [P Hill] said it rained. | Mr Hill
            In a speech to the Trade Centre Mr [P Hill] said it rained. | Mr Hill
            In a letter to the crew Mrs [P Hill] said it rained. | Mrs Hill
            In talks with the minister Mr [P Hill] said it rained. | -
            With Mr [P Hill] said it rained. | -
            Speaking in [L Lima] Mr [P Hill] said it rained. | Mr Hill
            Speaking to the crew Mrs [P Hill] said it rained. | Mrs Hill
            Speaking lawyer Mr [P Hill] said it rained. | -
            Those speaking in [L Lima] Mr [P Hill] said it rained. | -
            But on her page [P Mary Hill] said it rained. | Mary Hill
            And in a letter [P Mary Hill] said it rained. | Mary Hill
            But a letter [P Mary Hill] said it rained. | -
            But to staff [P Mary Hill] said it rained. | -
            """)
    void nameBehindAFrontedPhraseWithoutAVerbIsTheSubject(String sentence, String subject) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(BesideLead.name(marked.text(), marked.at("said"), 0)
                        .map(marked::words)
                        .orElse("-"))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In [L Lima] the mayor of Quito said so. | the mayor of Quito
            In [L Lima] police said so. | police
            In [L Peru] [P Ana Ruiz] said so. | [P Ana Ruiz]
            In [L Lima], the mayor said so. |
            In [L Lima] prices said to be high fell. |
            In [L Lima] the winch that broke said so. |
            In a speech the mayor said so. |
            """)
    void findsTheSubjectBehindAPlace(String text, String subject) {
        MarkedText marked = MarkedText.of(text);

        assertThat(BesideLead.behindPlace(marked.text(), marked.at("said"), 0)
                        .map(marked::words)
                        .orElse(null))
                .isEqualTo(subject == null ? null : subject.replaceAll("\\[\\w |]", ""));
    }
}
