package io.quotewire.core;

import static io.quotewire.core.SaidLines.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newsroom corrections, through the whole extractor: a text, and its quotes separated by "/". */
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
    void fragmentIsExtractedWithTheWordsBeforeIt(String text, String quotes) {
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
    void wordsBeforeTheReportingClauseBelongToThePassageAfterIt(String text, String quotes) {
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
    void relativeClauseAfterANounIsNotContent(String text) {
        assertThat(said(text)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Masks help, per the mayor. | [the mayor]: Masks help
            Per Ana Ruiz, masks help a lot. | Ana Ruiz: masks help a lot
            The bridge was shut, per Ana Ruiz, and boats were late. | Ana Ruiz: The bridge was shut
            “Masks help a great deal,” per Ana Ruiz. | Ana Ruiz: Masks help a great deal,
            The bridge was shut, per her lawyer. | [her lawyer]: The bridge was shut
            Ana Ruiz admitted to being late. | Ana Ruiz: being late
            Ana Ruiz admitted to having taken the boat. | Ana Ruiz: having taken the boat
            Karl Voss was described by Ana Ruiz as a “great guy”. | Ana Ruiz: a “great guy”
            The plan was dismissed by Ana Ruiz as a waste of time. | Ana Ruiz: as a waste of time
            Ana Ruiz referred to Voss as “a go-between”. | Ana Ruiz: Voss as “a go-between”
            Ana Ruiz referred to the plan as a joke. | Ana Ruiz: the plan as a joke
            Ana Ruiz called the process a sham. | Ana Ruiz: the process a sham
            Ana Ruiz called him a brave and careful sailor. | Ana Ruiz: him a brave and careful sailor
            Ana Ruiz is making accusations that the vote was rigged. | Ana Ruiz: that the vote was rigged
            Karl Voss and his lawyer, Ana Ruiz, now claim that it was forged. | Karl Voss: that it was forged
            As Ana Ruiz and Karl Voss report, the bridge was shut. | Ana Ruiz: the bridge was shut
            Ana Ruiz and Karl Voss stress that it was late. | Ana Ruiz: that it was late
            """)
    void indirectSpeechIsExtracted(String text, String quotes) {
        assertThat(String.join(NEXT, said(text))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Fed up.” That's how Ana Ruiz describes it. | Ana Ruiz: Fed up.
            “Tired of it all.” That is how Ana Ruiz puts it. | Ana Ruiz: Tired of it all.
            “A mess and a shame.” That’s how she sees it. | [she]: A mess and a shame.
            “The thing is” — Ana Ruiz paused — “nobody asked us.” | Ana Ruiz: The thing is / Ana Ruiz: nobody asked us.
            “It is” – Ruizova paused – “too late.” Ana Ruizova left. | Ana Ruizova: It is / Ana Ruizova: too late.
            Ana Ruiz had much to say:\\n\\n• “It is a mess.”\\n\\n• “Nobody asked us.” | \
            Ana Ruiz: It is a mess. / Ana Ruiz: Nobody asked us.
            Ana Ruiz told the council:\\n- “It is a mess and a shame.”\\n- “Nobody asked us.” | \
            Ana Ruiz: It is a mess and a shame. / Ana Ruiz: Nobody asked us.
            """)
    void directSpeechIsExtracted(String text, String quotes) {
        assertThat(String.join(NEXT, said(text.replace("\\n", "\n")))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nobody asked us. pic.twitter.com/abc1\\n\\n— Ana Ruiz (@anaruiz) March 3, 2026 | Ana Ruiz: Nobody asked us.
            Nobody asked us about it. — Ana Ruiz (@ana_ruiz) March 3, 2026 | Ana Ruiz: Nobody asked us about it.
            We won again https://t.co/a\\n\\n— Ana Ruiz (@anaruiz) June 1, 2026\\n\\nAll left. | Ana Ruiz: We won again
            We are late today— Ana Ruiz (@ana) June 1, 2026 We are on time— Karl Voss (@karl) June 2, 2026 | \
            Ana Ruiz: We are late today / Karl Voss: We are on time
            “Nobody asked us.”\\n\\n— Ana Ruiz (@anaruiz) March 3, 2026 | Ana Ruiz: Nobody asked us.
            The mayor — Ana Ruiz (@anaruiz) — was late. | ''
            """)
    void embeddedPostsAreQuotesOfTheirAuthors(String text, String quotes) {
        assertThat(String.join(NEXT, said(text.replace("\\n", "\n")))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Blood tests revealed that the man had been poisoned.
            The pictures show that the roof fell in.
            Samples of the water showed it was clean.
            The footage suggests that nobody was hurt.
            A scan confirmed that the leg was broken.
            Ana Ruiz has said little about how the letter was found.
            Candidates referred to “ISIS” often.
            Ana Ruiz called the police a day later.
            Ana Ruiz called half a dozen friends.
            They earn 30 dollars per hour, per week.
            """)
    void textWithoutSpeechHasNoQuotes(String text) {
        assertThat(said(text)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Ruiz said it would lead “to good schools,” a claim for which there is little evidence. | \
            Ana Ruiz: it would lead “to good schools,”
            Ana Ruiz said it would save the town, a claim that experts dispute. | Ana Ruiz: it would save the town
            Ana Ruiz said it was safe, an assertion that nobody else made. | Ana Ruiz: it was safe
            Ana Ruiz said that it had rained, a denial putting her at odds with the crew. | Ana Ruiz: that it had rained
            Ana Ruiz said it “would be over by May,” referring to the strike. | Ana Ruiz: it “would be over by May,”
            """)
    void contentEndsBeforeTheNarratorsComment(String text, String quotes) {
        assertThat(String.join(NEXT, said(text))).isEqualTo(quotes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            James Rusk spoke first. J.R. Rusk said it was late. | James Rusk: it was late
            J.R. Rusk spoke first. James Rusk said it was late. | J.R. Rusk: it was late
            Thomas Bray, known as Tank, was there. Tank said it was late. | Thomas Bray: it was late
            Igor Volk, nicknamed the Wolf, was there. The Wolf said it was late. | Igor Volk: it was late
            Igor Volk, who goes by the Wolf, was there. “It is late,” the Wolf said. | Igor Volk: It is late,
            Igor Volk, also known as Wolf, was there. Wolf said it was late. | Igor Volk: it was late
            Igor Volk, aka the Wolf, was there. The Wolf said it was late. | Igor Volk: it was late
            Igor Volk, nicknamed “the Wolf”, was there. The Wolf said it was late. | Igor Volk: it was late
            To Bram Oort, a baker, Rembrandt was a hero. He said the light was divine. | Bram Oort: the light was divine
            Bloomly, a soap maker, closed. The company said it owed millions. | Bloomly: it owed millions
            Bloomly's CEO, Jan Kok, left. “We owe millions,” the company said. | Bloomly: We owe millions,
            """)
    void descriptionIsResolvedToTheNamedPerson(String text, String quotes) {
        assertThat(String.join(NEXT, said(text))).isEqualTo(quotes);
    }
}
