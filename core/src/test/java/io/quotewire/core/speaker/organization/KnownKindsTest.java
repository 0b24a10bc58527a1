package io.quotewire.core.speaker.organization;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.speaker.noun.WellKnownOrganization;
import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Well-known organisations, by what they are. */
class KnownKindsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Ryanair] flew. Late, the airline said. | the airline | ORGANIZATION Ryanair
            [O Ryanair] flew. Late, the Irish airline said. | the Irish airline | -
            [O Ryanair] flew. Late, the budget airline said. | the budget airline | ORGANIZATION Ryanair
            [O Ryanair] flew. Late, the pilots airline said. | the pilots airline | -
            [O Google] paid. Late, the tech giant said. | the tech giant | ORGANIZATION Google
            [O Ryanair] and [O Delta] flew. Late, the airline said. | the airline | -
            [O Ryanair] met [O Harland]. Late, the airline said. | the airline | -
            [O Ryanair] met the [O Transport Ministry]. Late, the airline said. | the airline | ORGANIZATION Ryanair
            [O Ryanair] met an old airline. Late, the airline said. | the airline | -
            [O Ryanair] flew. Late, the former airline said. | the former airline | -
            The old airline met [O Ryanair]. Late, the airline said. | the airline | -
            [O Ryanair] flew as the airline in Lima did. Late, the airline said. | the airline | -
            [O Ryanair] flew. The airline flew. Late, the airline said. | the airline | ORGANIZATION Ryanair
            Nobody flew with [O Ryanair]. Late, the airline said. | the airline | -
            On Monday [O Ryanair] flew. Late, the airline said. | the airline | ORGANIZATION Ryanair
            Old jets, which [O Ryanair] flew, fell. Late, the airline said. | the airline | -
            Late, said [O Ryanair]. So the airline said. | the airline | ORGANIZATION Ryanair
            Bosses of [O Ryanair] flew. Late, the airline said. | the airline | -
            The airline was sold. It flew, said [O Ryanair]. Late, the airline said. | the airline | -
            A carrier fell. It flew, said [O Ryanair]. Late, the airline said. | the airline | -
            Tom Hill, a former [O Tesco] boss, left. He is old, the retailer said. | the retailer | -
            It was hit by [O Hezbollah]. Late, the group said. | the group | -
            Nobody flew with [O Ryanair]. It rained. Late, the airline said. | the airline | -
            Nobody of [O Google] flew with [O Ryanair]. Late, the airline said. | the airline | -
            [O Delta] fell. [O Delta Air Lines] flew. So the airline said. | the airline | ORGANIZATION Delta Air Lines
            Calls by [O Labour] rose. Late, the party said. | the party | -
            Late, said [O Labour]. So the party said. | the party | ORGANIZATION Labour
            Calls rose, [O Labour] said. So the party said. | the party | ORGANIZATION Labour
            [O Harland] cut jobs after [O Ryanair] left. Late, the airline said. | the airline | -
            [O Ryanair] hired Zeekr. Late, the airline said. | the airline | -
            [O Ryanair] flew on Friday. Late, the airline said. | the airline | ORGANIZATION Ryanair
            [O Ryanair] shares fell. Late, the airline said. | the airline | ORGANIZATION Ryanair
            It was 1. It was 2. It was 3. [O Ryanair] flew. Late, the airline said. | the airline | ORGANIZATION Ryanair
            [O Ryanair] flew. It. It. It. It. It. It. Late, the airline said. | the airline | -
            The [O Bank of Peru] met the [O Bank of England]. It rained. The central bank said. | The central bank | -
            It hurt the [O Bank of England]. It was. The central bank said. | The central bank | \
            ORGANIZATION Bank of England
            The [O Bank of Japan] met. In [L Seoul], the won rose. The central bank said. | The central bank | -
            The [O Bank of Japan] met. [L Japan]'s yen rose. The central bank said. | The central bank | \
            ORGANIZATION Bank of Japan
            The [O Fed] met. [L Zimbabwe]'s dollar fell. The central bank said. | The central bank | -
            The [O Bank of England] met the Peruvian central bank. The central bank said. | The central bank | -
            """)
    void areMeantIfNoOtherMayBe(String text, String source, String speaker) {
        String told = who(
                text,
                source,
                (news, people) -> new WellKnownOrganization(
                        news,
                        new NamesInText(news, people),
                        new KnownKinds(news, people),
                        new DescribedBusiness(news, people, new OrganizationInFocus(news, people))));
        assertThat(told).isEqualTo(speaker);
    }
}
