package io.quotewire.core.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClasses;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsInContextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [P Bloomly]'s CEO, [P Jan Kok], left. | ORGANIZATION Bloomly, PERSON Jan Kok
            [P Bloomly]'s new chief executive left. | ORGANIZATION Bloomly
            Bloomly's chief executive left. | ORGANIZATION Bloomly
            [P Bloomly]'s shares rose. | ORGANIZATION Bloomly
            It sold shares of [P Bloomly] at once. | ORGANIZATION Bloomly
            The chief executive of [L Bloomly], [P Jan Kok], left. | ORGANIZATION Bloomly, PERSON Jan Kok
            It has a stake in [P Bloomly]. | ORGANIZATION Bloomly
            [P Bloomly], a soap maker, filed. | ORGANIZATION Bloomly
            Bloomly, a Dutch soap maker, filed. It said Bloomly would close. | ORGANIZATION Bloomly, ORGANIZATION \
            Bloomly
            [P Bloomly], the national airline, filed. | ORGANIZATION Bloomly
            It told [P Dockwire], a local newspaper, so. | ORGANIZATION Dockwire
            Larkoo, an industry group that counts Dutch firms, filed. | ORGANIZATION Larkoo
            A report by Larkoo, a think tank, fell. | ORGANIZATION Larkoo
            Shares in Bloomly Wind fell. | ORGANIZATION Bloomly Wind
            [P Altman Wheel], a consulting firm, closed. | ORGANIZATION Altman Wheel
            [P Bloomly] said it expects a loss. | ORGANIZATION Bloomly
            [O J.C. Tenney Co Inc] grew. [P Tenney] left. | ORGANIZATION J.C. Tenney Co Inc, ORGANIZATION Tenney
            [O Jordan Hill Co] grew. [P Jordan Hill] left. | ORGANIZATION Jordan Hill Co, ORGANIZATION Jordan Hill
            [O Cairnly Energy] grew. [P Cairnly] left. | ORGANIZATION Cairnly Energy, ORGANIZATION Cairnly
            [O Cairnly Energy] grew. It said Cairnly left. | ORGANIZATION Cairnly Energy, ORGANIZATION Cairnly
            [P Tillon], [P Reed] and Co left. | ORGANIZATION Tillon, Reed and Co
            [P Jan Kok], an analyst with Northbank, left. | PERSON Jan Kok, ORGANIZATION Northbank
            [P Bloomberg] reported it. | ORGANIZATION Bloomberg
            [P Gartner] reported it. | ORGANIZATION Gartner
            [P JP Morgan] reported it. | ORGANIZATION JP Morgan
            It bought [P Eli Lilly]. | ORGANIZATION Eli Lilly
            It bought [P Eli Lilly]. [P Lilly] fell. | ORGANIZATION Eli Lilly, ORGANIZATION Lilly
            [P Eli Lilly], a retired cook, left. | PERSON Eli Lilly
            [P Eli Lilly] was shot. [P Eli Lilly] ate. | PERSON Eli Lilly, PERSON Eli Lilly
            It bought [P John Deere]. [P Deere] fell. | PERSON John Deere, PERSON Deere
            [P John Deere] stores shut. [P Deere] fell. | ORGANIZATION John Deere, ORGANIZATION Deere
            Analysts at [P John Deere] left. | ORGANIZATION John Deere
            It hired Mr [P John Deere]. [P Deere] fell. | PERSON John Deere, PERSON Deere
            It hired [P John Deere], 43, of [L Lima]. | PERSON John Deere, LOCATION Lima
            It bought [P Eli Lilly]. [P Ana Lilly] fell. | ORGANIZATION Eli Lilly, PERSON Ana Lilly
            It told brokers [P James Carpel]. | ORGANIZATION James Carpel
            The small charity, the Open Larder, closed. | ORGANIZATION Open Larder
            The start-up, [L Bloomly], closed. [L Bloomly] left. | ORGANIZATION Bloomly, ORGANIZATION Bloomly
            [P Bloomly], which makes lamps, closed. | ORGANIZATION Bloomly
            Bloomly, a maker of lamps, closed. | ORGANIZATION Bloomly
            Workers at [L Bloomly] left. [P Bloomly] closed. | ORGANIZATION Bloomly, ORGANIZATION Bloomly
            It told the Examiner so. | ORGANIZATION Examiner
            [O Senate] [O Republicans] left. [O Tories] came. | ORGANIZATION Senate Republicans, ORGANIZATION Tories
            [P Bloomly] said it owed millions. [P Bloomly] left. | ORGANIZATION Bloomly, ORGANIZATION Bloomly
            [P Jan Kok], founder of [P Bloomly], left. | PERSON Jan Kok, ORGANIZATION Bloomly
            The co-founders of Open Larder said so. | ORGANIZATION Open Larder
            An analyst at [P Bloomly] also said so. | ORGANIZATION Bloomly
            He is the drummer of The Larks. | ORGANIZATION Larks
            The firm was acquired by Bloomly. | ORGANIZATION Bloomly
            She told The Dock so, and told Bloomly. | ORGANIZATION Bloomly
            It was in talks, she told Radio Dock. | ORGANIZATION Radio Dock
            """)
    void findsOrganisations(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained in January, the company said, and in May, the Larkin Bank said. | -
            According to Kok, the Dutch airline, which lost money, will close. | -
            [P Kok]'s spokesman left. | PERSON Kok
            The publisher, [P Ana Kok], left. | PERSON Ana Kok
            The publisher, Ana Kok, left. | -
            A day out, Kok, left. | -
            In January, a group of nurses left. Separately, a group of nurses slept. | -
            [P Ana Kok], a charity worker, left. [P Jan Oort], a group leader, left. | PERSON Ana Kok, PERSON Jan Oort
            Shares in January fell. | -
            [P Kok], which is late, left. | PERSON Kok
            [P Jan Kok], an analyst with the bank, left. | PERSON Jan Kok
            The founder of Dutch markets left. | -
            [P Jan Kok], a soap maker, left. | PERSON Jan Kok
            [P Jan Kok], a company founder, left. | PERSON Jan Kok
            [P Jan Kok] left. [P Kok]'s shares rose. | PERSON Jan Kok, PERSON Kok
            Mr [P Kok] said it expects rain. | PERSON Kok
            [O Jordan Hill Co] grew. Chairman [P Jordan Hill] left. | ORGANIZATION Jordan Hill Co, PERSON Jordan Hill
            Mr Justice [P Forbes] ruled. | PERSON Forbes
            [P Thomas Kok], [P Kok] and Co chairman, left. | PERSON Thomas Kok, ORGANIZATION Kok and Co
            [P Kok] said it was late. | PERSON Kok
            Shares of [L Lima]'s largest bank rose. | LOCATION Lima
            It has a stake in [L Lima] underground lines. | LOCATION Lima
            [L Lima]'s shares rose. | LOCATION Lima
            In [L Lima], a large company, Bloomly, closed. | LOCATION Lima, ORGANIZATION Bloomly
            Monday's shareholders left. | -
            He told MPs. | -
            She told [P Kok]. | PERSON Kok
            The president of [L Peru]. | LOCATION Peru
            The chairman of the Northern group left. | -
            A member of [P Kok]. | PERSON Kok
            """)
    void ignoresPersonsAndPlaces(String text, String names) {
        assertThat(names(text)).isEqualTo(names);
    }

    private static String names(String marked) {
        NewsText text = MarkedText.of(marked).text();
        EntitySpans names =
                OrganizationsInContext.of(text.tokens(), WordClasses.of(text.tokens()), text.names(), List.of());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            told.add(names.type(i) + " " + names.words(text.tokens(), i));
        }
        return told.isEmpty() ? "-" : String.join(", ", told);
    }
}
