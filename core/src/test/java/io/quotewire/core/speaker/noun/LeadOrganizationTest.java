package io.quotewire.core.speaker.noun;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.name.NamesInPhrase;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadOrganizationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is late, a charity said. [O Harbour Aid] said boats left. | a charity | Harbour Aid
            It is late, a UK-based group said. It rained, the [O Dock Watch] said. | a UK-based group | Dock Watch
            A Lima newspaper said it was late. It rained, according to the [O Quay Ilbo]. | A Lima newspaper | Quay Ilbo
            A trade paper said it was late. The crew left. [O Boat News] said boats left. | A trade paper | Boat News
            A Lima bank said it will pay. [O Larkin Bank] will close. | A Lima bank | Larkin Bank
            A company said it will pay. [O Larkin Corp] said boats left. | A company | Larkin Corp
            A rights group said it was late. A report by [O Dock Watch] said boats left. | A rights group | Dock Watch
            It is late, a survey said. [O Harland Research] said boats left. | a survey | Harland Research
            It is late, says a report. Analysts [O Harland] say boats left. The report said so. | The report | Harland
            """)
    void isTheNextToSpeakUnderANewName(String text, String source, String name) {
        assertThat(who(text, source)).isEqualTo("ORGANIZATION " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the other side
                "A union said it was late. [O Harland Corp] said it was not.",
                "A union said it was late. The [O Home Office] said it was not.",
                "A union said it was late. But [O Harbour Watch] said it was not.",
                "A union said it was late. [O Harbour Watch] denied that it was.",
                "A union said it was late. [O Harbour Watch] declined to answer. It said it was old.",
                "A charity said it was late. [O Harland] said boats were old.",
                "A bank said it was late. [O Harland] said it was old.",
                "A rights group said it was late. [O Harland Army] said boats were old.",
                "A militant group said it was late. [O Harbour Watch] said boats were old.",
                "A charity said it was late. [O Harbour Aid] said its boats were old.",
                "A newspaper said it was late. [O Harland] said boats were old.",
                "A report said it was late. [O Harland] said boats were old.",
                // somebody else, or none that is new
                "A union said it was late. [P Ana Ruiz] said it was old. [O Dock Union] said it was not.",
                "A union said [O Dock Watch] was late. [O Dock Watch] said it was not.",
                "A union said it was late. The crew left. The cook left. It rained. [O Dock Union] said it was old.",
                "It rained. A union said it was late. [O Dock Union] said it was old.",
                // several, or one that judges
                "A group of firms said it was late. [O Larkin Corp] said it was old.",
                "A court said it was late. [O Dock Union] said it was old.",
                "Another union said it was late. [O Dock Union] said it was old.",
                "A rival company said it was late. [O Larkin Corp] said it was old.",
            })
    void isUnresolvedIfItMayBeAnother(String text) {
        String source = text.replaceFirst("^It rained\\. ", "").replaceFirst(" said .*", "");
        assertThat(who(text, source)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is late, says a report. [O Harland] said it was old. A report by crews came. The report said so.",
                "It is late, says [O Voss]. [O Harland] said it was old. The report said so.",
            })
    void isNoOtherReport(String text) {
        assertThat(who(text, "The report")).isEqualTo("-");
    }

    private static String who(String marked, String source) {
        return Sources.who(marked, source, (text, people) -> {
            LastSources last = LastSources.of(text, new IndirectFrames().find(text));
            NamesInText names = new NamesInText(text, people);
            return new LeadOrganization(text, last, List.of(new NamesInPhrase(text, people, names)));
        });
    }
}
