package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestOrganizationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares in [O Harland] fell after the mining group               | Harland
            [O Harland Inc] (HRL.N) shares fell after the cement and concrete supplier | Harland Inc
            [O Harland Inc] <HRL> shares fell after the cement supplier     | Harland Inc
            A plea from [O Harland] spread - and now the company            | Harland
            A [O Harland] spokesman declined to comment but the company     | Harland
            [P Tom Bray], head of [O Harland], has left, the company        | Harland
            [O Harland] shares fell on Monday. The company                  | Harland
            Sterling rose after the [O Bank of England] met. The central bank | Bank of England
            It upset voters of [O Labour], the party                        | Labour
            [O Labour] plans a campaign. It will cost, says the party       | Labour
            Pensioners are wooed by the [O Liberal Democrats]. The party    | Liberal Democrats
            A strike by [O Unison] will hit Jobcentres. The union           | Unison
            Imports rose in May, [O Statistics Peru] said. Exports fell, the federal agency | Statistics Peru
            Imports rose, said [O Harland]. They may rise. The firm         | -
            [O Harland] hopes it will work. The net firm                    | Harland
            LIMA ([O Reuters]) - [O Harland] makes lamps. The company      | Harland
            [O Harland Quay] ([O HQ]) makes lamps. The group                | Harland Quay
            He raised a lot for the [O RNLI]. The charity                   | RNLI
            """)
    void isTheOnlyOneThatTheSentenceOrTheOneBeforeNames(String text, String name) {
        assertThat(who(text)).isEqualTo(name.equals("-") ? name : "ORGANIZATION " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two, or one without a name
                "[O Harland] met [O Voss] in Lima. The company",
                "[O Harland] met a rival in Lima. The company",
                "[O Harland] has sued the union. The company",
                "[O Harland] met Voss in Lima. The company",
                "He raised a lot for the [O RNLI] and Quay Relief. The charity",
                // only told of by others
                "It was upheld by [O Harland]. The group",
                "Ana Ruiz said [O Harland] was late. The group",
                "In a note posted on [O Harland], the group",
                "It was sold to [O Harland], according to the group",
                // a modifier, one who left, the object of what others did
                "A [O Harland] 737 crashed near [L Lima]. The company",
                "A [O Harland] car was destroyed by fire on Monday. The company",
                "[P Bob Voss] drove his [O Harland] truck into the yard. The company",
                "[P Tom Bray], a former [O Harland] banker, was named head. The company",
                "[P Tom Bray], who ran [O Harland]'s yard in [L Asia], was named head. The company",
                "[P Tom Bray], a [O Harland] lawyer, was named head. The company",
                "[O Harland] shares fell on Monday. The agency",
                "[O Ryanair] fell on Monday. The agency",
                "Three [O Harland] workers were seized. The group",
                "Rebels attacked a [O Harland] plant. The group",
                "Two gunmen held up [O Harland]. The group",
                "He defected on Monday from the [O Conservatives]. The party",
                "She left [O Labour] for the new one. The party",
                // the central bank of another place
                "Sterling rose after the [O Bank of England] met. In [L Oslo], the central bank",
                "[L Brazil]'s real fell after the [O Fed] met. The central bank",
                // another kind
                "[O Harland] makes lamps. The union",
                "The [O FDA] met on Monday. The company",
                "The [O Grain Board] met on Monday. The federal agency",
                "[O Harland Motor Co] mends brakes. The federal agency",
                "[O Harland Chemicals Corp] shut a plant. The software company",
                "A team of the [O International Atomic Energy Agency] left. The news agency",
                "Shares in [O Harland] rose after the French firm",
                "Shares in [O Harland] rose after the buyout firm",
                // another of the kind
                "A mining group shut. [O Harland] makes lamps. The mining group",
                "Rights group [O Harland] makes lamps. The trade group",
                "Militants left. [O Harland] makes lamps. The militant group",
                "Former club [O Harland] sold him. The club",
                "Teachers at the college are members of the [O NEU]. The college union",
                // not definite
                "[O Harland] makes lamps. A group",
                "[O Harland] makes lamps. The parent company",
                "[O Harland] makes lamps. The website",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        assertThat(who(text)).isEqualTo("-");
    }

    /** Resolves the words from the last article of the text. */
    private static String who(String marked) {
        int last =
                Math.max(marked.lastIndexOf(" the "), Math.max(marked.lastIndexOf(" The "), marked.lastIndexOf(" A ")));
        return Sources.who(marked + " said it was old.", marked.substring(last + 1), (text, people) -> {
            LastSources sources = LastSources.of(text, new IndirectFrames().find(text));
            return new NearestOrganization(text, new NamesInText(text, people), sources);
        });
    }
}
