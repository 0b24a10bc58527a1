package io.quotewire.core;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a newsroom had to correct, through the whole extractor: a text, and what is said in it, "/" between the quotes. */
class SaidInTheNewsTest {
    private static final String NEXT = " / ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz blamed the leak on “a rusty old bolt”. | Ana Ruiz: the leak on “a rusty old bolt”
            Ana Ruiz called the new harbour wall “a waste of money”. | Ana Ruiz: the new harbour wall “a waste of money”
            Ana Ruiz described it as “like an open door”. | Ana Ruiz: it as “like an open door”
            Ana Ruiz praised the crew as “the best we have”. | Ana Ruiz: the crew as “the best we have”
            Ana Ruiz noted the “long and slow decline of the port”. | Ana Ruiz: the “long and slow decline of the port”
            Ana Ruiz told the crew “to leave at once and for good”. | Ana Ruiz: to leave at once and for good
            """)
    void aFragmentIsQuotedWithTheWordsThatLeadUpToIt(String text, String quotes) {
        assertThat(String.join(NEXT, said(text))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If the winch breaks, Ana Ruiz said, “the crew will leave.” | \
            Ana Ruiz: If the winch breaks / Ana Ruiz: “the crew will leave.”
            When the tide turns, she said, “we shall sail.” Ana Ruiz left. | \
            [she]: When the tide turns / [she]: “we shall sail.”
            A new winch, Ana Ruiz said, “is a good thing to have.” | \
            Ana Ruiz: A new winch / Ana Ruiz: “is a good thing to have.”
            The streets were empty, Ana Ruiz added, “but people need to talk.” | \
            Ana Ruiz: The streets were empty / Ana Ruiz: but people need to talk.
            Instead, Ana Ruiz said, “the crew will leave.” | Ana Ruiz: the crew will leave.
            The list of guests was long, including, Ana Ruiz said, “people who came for the cake.” | \
            Ana Ruiz: people who came for the cake.
            """)
    void whatStandsBeforeTheRemarkBelongsToThePassageBehindIt(String text, String quotes) {
        assertThat(String.join(NEXT, said(text))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz won the dozen states that held a vote in March.
            The file held 44 emails that were sent by night.
            Ana Ruiz spoke in a film that showed some of the docks.
            It came after the court ruling that paved the way for larger ships.
            A body was formed to look at rules that could change the vote.
            """)
    void aRelativeClauseBehindANounIsNotSaid(String text) {
        assertThat(said(text)).isEqualTo(List.of());
    }
}
