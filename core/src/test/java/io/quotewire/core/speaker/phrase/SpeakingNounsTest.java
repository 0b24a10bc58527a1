package io.quotewire.core.speaker.phrase;

import static io.quotewire.core.speaker.Sources.who;
import static io.quotewire.core.speaker.Sources.words;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakingNounsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a baker",
                "one of the bakers",
                "a lawyer involved in it",
                "a leaked letter",
                "local media",
                "many",
                "another",
                "ten percent of those asked",
                "34%",
                "almost 70% of those asked",
                "the prosecution",
                "an agreement",
                "somebody",
                "a think tank",
                "a clinic in the town",
                "a handful of them",
                "a notice on the door",
                "an autopsy",
                "an earlier version of it",
                "a climber",
            })
    void areForOneWhoMaySpeak(String source) {
        assertThat(SpeakingNouns.areIn(words("It was old, " + source + " said.", source)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"power", "far", "a frenzied light", "similar to it", "dismantling of it", "VSS +6.2%"})
    void areNotForOne(String source) {
        String text = "It was old, " + source + " said.";
        assertThat(SpeakingNouns.areIn(words(text, source))).isFalse();
        assertThat(who(text, source)).isEqualTo("UNKNOWN");
    }
}
