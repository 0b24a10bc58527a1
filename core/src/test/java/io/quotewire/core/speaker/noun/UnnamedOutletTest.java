package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.Sources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the site or paper of the last sentence may be one that the text has not named. */
final class UnnamedOutletTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The [O Herald] reported that a dating website lost data. The website                    | true
            [O Bloomly] lost the data of the dating site. It rained. The website                    | true
            A local newspaper was sold. The newspaper                                               | true
            # named, or its owner
            The [O Herald] newspaper lost data. The newspaper                                       | false
            The newspaper [O Herald] lost data. The newspaper                                       | false
            [O Bloomly] lost the data of its website. The website                                   | false
            The Website lost data. The website                                                      | false
            # spoken for
            [O Bloomly] lost data. The website said so. The website                                 | false
            [O Bloomly] told the website so. The website                                            | false
            # too far away, or no outlet
            A dating website lost data. It rained. It was late. It was dark. The website            | false
            A dating website lost data. The company                                                 | false
            """)
    void isBroughtUp(String marked, boolean unnamed) {
        String source = marked.substring(marked.lastIndexOf(". ") + 2);
        assertThat(UnnamedOutlet.isBefore(Sources.words(marked + " said it was old.", source)))
                .isEqualTo(unnamed);
    }
}
