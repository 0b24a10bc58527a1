package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.name.NamesInPhrase;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.speaker.resolution.SpokeBefore;
import io.quotewire.core.speaker.untagged.CapitalNoun;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationSpokeBeforeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [O Harland Ratings] said it was late. | The rating agency     | Harland Ratings
            [O Bloomly] said it was late.         | The company           | Bloomly
            The [O Harland Union] said it was late. | The London-based union | Harland Union
            The [O Federal Grain Board] said it was late. It said it was old. | The federal agency | Federal Grain Board
            The [O Harland Union] said it was late. It was 3 pm. | The union | Harland Union
            The [O Herald] newspaper said it was. | The paper             | Herald newspaper
            [O Harland Watch], a trade group, said it was late. | The trade group | Harland Watch
            [O Bray Overseas Corp] said it was late. | The [O Bray Corp] unit | Bray Overseas Corp
            [O Bray Foods] said it was late. It said it was old. | The [O Bray Corp] subsidiary | Bray Foods
            [O Bloomly] said it was late.         | The Peru-based company | Bloomly
            The [O Lima Observatory] said it was late. | The Peru-based group | Lima Observatory
            [O Harland Watch] said it was late.   | The non-profit group  | Harland Watch
            [O Wine Institute] said it was late.  | The promotional group | Wine Institute
            The [O Giro Association] said it was late. It said it was old. | The banking association | Giro Association
            [O Bloomly Research] said it was late. | The independent organisation | Bloomly Research
            [O Tarn Aid] said it was late.        | The non-partisan charity | Tarn Aid
            [O Bloomly Corp] said it was late.    | The bank group        | Bloomly Corp
            The Tarn Electric Association said it was late. | The utility trade association | Tarn Electric Association
            [O Bloomly], an airline, left. [O Bloomly] said it was late. | The airline | Bloomly
            """)
    void isTheOneThatSpokeInTheSentenceBefore(String before, String source, String name) {
        assertThat(who(before, source)).isEqualTo("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a company for an agency, a public body for a business
                "[O Federal Motor Co] said it was late. The federal agency",
                "The [O Grain Board] said it was late. The French retailer",
                // another kind
                "The [O Grain Board] said it was late. The trade union",
                "The [O Harland Union] said it was late. The trade union",
                "[O Harland Bank] said it was late. The central bank",
                "[O Harland Bank] said it was late. The Peru-based union",
                // a unit of which nothing is told
                "[O Bray Corp] met. The [O Harland] unit",
                "[P Ana Ruiz] said it was late. The [O Harland] unit",
                "[O Bloomly Foods] said it was late. The [O Bray Corp] yard",
                // another owner's, or the owner
                "[O Bloomly Inc] said it was late. The [O Bray Inc] unit",
                "[O Bray Motors Corp] said it was late. The [O Bray Motors] unit",
                // a public body for a company
                "The [O Mint] said it was late. The Peru-based company",
                "The [O HTB] said it was late. The Lima-based firm",
                // the other side
                "[O Harland] said it was late. The union",
                "[O Harland] said it was late. The airline",
                "[O Harland], a union member said, is late. [O Harland] said it was late. The union",
                "The [O Grain Board] said it was late. The parent company",
                "The [O Grain Board] said it was late. The paper",
                // somebody else in between, or introduced before
                "[O Harland Watch] said it was late. The [O Mint] shut. The non-profit group",
                "[O Harland Watch] said a trade group left. The trade group",
                "Militants left. [O Harland Watch] said it was late. The militant group",
                "A retailer left. [O Harland Arts] said it was late. The French retailer",
                // another kind, or whom others speak of
                "[O Bloomly Corp] said it was late. The human rights group",
                "[O Bloomly Corp] said it was late. The banking association",
                "The [O Interior Ministry] said it was late. The promotional group",
                "The [O Tarn Observatory] said it was late. The rebel group",
                "The [O Tarn Institute] said it was late. The big society",
                // another organisation meanwhile
                "[O Wine Institute] said it sued [O Bloomly Corp]. The promotional group",
                "[O Wine Institute] said a rival left. The promotional group",
                "[O Wine Institute] said it was late. The former group",
                // perhaps an outlet
                "[O Harland Watch] reported that it was late. The non-profit group",
                "[O Bloomly] is late, said [O Harland Arts]. The French retailer",
                "[P Ana Ruiz] said it was late. The non-profit group",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        int source = text.lastIndexOf("The ");
        assertThat(who(text.substring(0, source - 1), text.substring(source))).isEqualTo("-");
    }

    private static String who(String before, String source) {
        String plain = source.replaceAll("\\[O |]", "");
        return Sources.who(before + " " + source + " said so.", plain, OrganizationSpokeBeforeTest::resolver);
    }

    private static SpeakerResolver resolver(NewsText text, People people) {
        SpokeBefore spoke = new SpokeBefore(text, LastSources.of(text, new IndirectFrames().find(text)));
        return new OrganizationSpokeBefore(
                text,
                spoke,
                List.of(
                        new NamesInPhrase(text, people, new NamesInText(text, people)),
                        new CapitalNoun(text, people),
                        new GroupPhrase(text, token -> Optional.empty())));
    }
}
