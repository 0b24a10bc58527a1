package io.quotewire.core.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a relative clause reports, with that of which it is said. */
class RelativeAntecedentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Divers opened the ferry, which [P Vance] said was old. | Vance: the ferry … was old
            Divers opened a ferry she said was old. | she: a ferry … was old
            The ferry – which [P Vance] said was old – sank. | Vance: The ferry … was old
            Divers sold what [P Vance] said was a good boat. | Vance: a good boat
            Divers sold boats, something [P Vance] said was odd. | Vance: was odd
            Divers saw something which [P Vance] said was odd. | Vance: was odd
            Divers met someone who [P Vance] said was ill. | Vance: was ill
            Divers saw something old which [P Vance] said was lost. | Vance: something old … was lost
            Divers saw two boats, both of which [P Vance] said were old. | Vance: were old
            Divers praised the plans, which [P Vance] said was a pity. | Vance: was a pity
            """)
    void isFirstPartOfTheStatement(String sentence, String frames) {
        MarkedText marked = MarkedText.of(sentence);

        assertThat(FoundFrames.of(marked, RelativeAntecedent.added(marked.text(), in(marked))))
                .isEqualTo(frames);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hale said he would sell the ferry, which [P Vance] said was old. | he would sell the ferry | Vance: was old
            Hale praised the ferry, which [P Vance] said was old. | Hale | Vance: the ferry … was old
            """)
    void isLeftToWhomItIsAlreadyASaying(String sentence, String said, String frames) {
        MarkedText marked = MarkedText.of(sentence);
        List<AttributionFrame> found = in(marked);
        int start = sentence.indexOf(said);
        AttributionFrame other = found.get(0).of(List.of(new Span(start, start + said.length())));

        assertThat(FoundFrames.of(
                        marked,
                        RelativeAntecedent.added(marked.text(), List.of(found.get(0), other))
                                .subList(0, 1)))
                .isEqualTo(frames);
    }

    private static List<AttributionFrame> in(MarkedText marked) {
        List<AttributionFrame> frames = new ArrayList<>();
        new SaidInRelative().find(OneSentence.of(marked), frames);
        return frames;
    }
}
