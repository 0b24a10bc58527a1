package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.Sources;
import io.quotewire.core.speaker.Speakers;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribedSpeakerTest {
    private static final String OKAFOR_SAID = "[P David Okafor] said it was late. [P Peter Larkin] left in May. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour leader argued that it was old.",
                "The Harbour leader said [P Peter Larkin] was late.",
                "[P Peter Larkin] was late, the Harbour leader said.",
            })
    void isWhoSpokeBefore(String described) {
        assertThat(he(described).name()).isEqualTo("David Okafor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The killer said [P Peter Larkin] had to die. | killer
            The leader of the board said [P Peter Larkin] was late. | leader of the board
            The Harbour leader said [P David Okafor] had met [P Peter Larkin]. | Harbour leader
            """)
    void isNobodySpokenOf(String described, String called) {
        assertThat(he(described).kind()).isEqualTo(SpeakerKind.UNKNOWN);
        assertThat(he(described).called()).isEqualTo(called);
    }

    @Test
    void isSomebodyNamedIfNobodyIsSpokenOf() {
        assertThat(he("The leader of the board said it was old.").name()).isEqualTo("Peter Larkin");
    }

    /** Whom "he" refers to in the sentence after these. */
    private static Speaker he(String described) {
        NewsText text = MarkedText.of(OKAFOR_SAID + described + " “It is bad,” he said.")
                .text();
        int he = text.tokens().text().lastIndexOf("he said");
        return new Speakers(text, Sources.people(text), new IndirectFrames().find(text)).of(new Span(he, he + 2));
    }
}
