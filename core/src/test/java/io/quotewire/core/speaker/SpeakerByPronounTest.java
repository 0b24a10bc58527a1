package io.quotewire.core.speaker;

import static io.quotewire.core.speaker.Sources.who;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.person.People;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.ContinuingSpeaker;
import io.quotewire.core.speaker.antecedent.Introductions;
import io.quotewire.core.speaker.noun.GroupPhrase;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeakerByPronounTest {
    private static SpeakerResolver resolver(NewsText text, People people) {
        LastSources sources = LastSources.of(text, List.of());
        FrameSources none = new FrameSources(text, List.of());
        return new SpeakerByPronoun(
                text,
                new NamesInText(text, people),
                new Antecedents(text, people, () -> new Offices(text, people), sources),
                new ContinuingSpeaker(text, people, sources),
                Introductions.of(text, people, none, () -> new Offices(text, people)),
                BodiesInFocus.of(text, people, sources),
                List.of(new GroupPhrase(text, token -> Optional.empty())));
    }

    @Test
    void resolvesToTheSalientPerson() {
        assertThat(who("[P Mary Larkin] left. “It holds,” she said.", "she", SpeakerByPronounTest::resolver))
                .isEqualTo("PERSON Mary Larkin");
        assertThat(who("[P David Okafor] left. They heard his warning.", "his", SpeakerByPronounTest::resolver))
                .isEqualTo("PERSON David Okafor");
    }

    @Test
    void resolvesItToTheOrganizationInFocus() {
        assertThat(who("[O Harland Shipping] said sales fell. It said so.", "It", SpeakerByPronounTest::resolver))
                .isEqualTo("ORGANIZATION Harland Shipping");
        assertThat(who("[O Harland Shipping] said sales fell. It rained.", "It", SpeakerByPronounTest::resolver))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void resolvesTheyToTheGroupInFocus() {
        assertThat(who("Traders stayed away. They said prices fell.", "They", SpeakerByPronounTest::resolver))
                .isEqualTo("GROUP Traders");
        assertThat(who("The council met. It said so.", "It", SpeakerByPronounTest::resolver))
                .isEqualTo("GROUP council");
    }

    @Test
    void resolvesToAnUnnamedPerson() {
        assertThat(who("A baker left. “It holds,” she said.", "she", SpeakerByPronounTest::resolver))
                .isEqualTo("UNNAMED called baker");
    }

    @Test
    void isUnresolvedIfNobodyMatches() {
        assertThat(who("[P Mary Larkin] left. “It holds,” he said.", "he", SpeakerByPronounTest::resolver))
                .isEqualTo("UNKNOWN");
        assertThat(who("“It holds,” they said.", "they", SpeakerByPronounTest::resolver))
                .isEqualTo("UNKNOWN");
    }

    @Test
    void isASinglePronoun() {
        assertThat(who(
                        "[P Mary Larkin] left. “It holds,” she herself said.",
                        "she herself",
                        SpeakerByPronounTest::resolver))
                .isEqualTo("-");
        assertThat(who("“It holds,” police said.", "police", SpeakerByPronounTest::resolver))
                .isEqualTo("-");
    }
}
