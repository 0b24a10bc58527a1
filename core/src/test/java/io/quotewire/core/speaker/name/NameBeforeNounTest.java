package io.quotewire.core.speaker.name;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBeforeNounTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Larkly] news agency | ORGANIZATION Larkly
            the [O Quayside Centre] think tank | ORGANIZATION Quayside Centre
            Peru's [O Mercurio] newspaper | ORGANIZATION Mercurio
            [O Larkly] magazine | ORGANIZATION Larkly
            the [O Larkly] human rights group | ORGANIZATION Larkly
            the [O Larkly] radio station | ORGANIZATION Larkly
            the [O Larkly] industry body | ORGANIZATION Larkly
            the [O Larkly] monitoring service | ORGANIZATION Larkly
            the [O Larkly] watchdog | ORGANIZATION Larkly
            the [O Larkly] service | -
            An [O Larkly] charity | -
            supporters of the [O Larkly] group | -
            the [O Larkly] group | -
            the [O Larkly] campaign group | -
            the fake [O Larkly] website | -
            the rival [O Larkly] network | -
            the [O Larkly-run] website | -
            the [O Larkly] union | -
            the [O Harbour Party] newspaper | -
            the [O Facebook] group | -
            the [P Larkin] website | -
            the [L Lima] newspaper | -
            the charity | -
            """)
    void resolvesToTheNameOfWhatTheNounIs(String source, String speaker) {
        String words = source.replaceAll("\\[. |]", "");
        assertThat(who(
                        source + " said so",
                        words,
                        (marked, people) -> new NameBeforeNoun(marked, new NamesInText(marked, people))))
                .isEqualTo(speaker);
    }
}
