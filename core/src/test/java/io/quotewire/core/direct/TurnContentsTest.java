package io.quotewire.core.direct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.syntax.MarkedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a turn continues after its label. */
class TurnContentsTest {

    @Test
    void extendsToTheNextLabel() {
        assertThat(turn("LARKIN: The tide is out.\n\nThe ferry waits.\n\nRUIZ: Why?", 2))
                .containsExactly("The tide is out.", "The ferry waits.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(Laughter)", "[Applause]", "She “laughed” at that.", "Read more: the ferry"})
    void endsAtStageDirectionsNarratorAndBoilerplate(String between) {
        assertThat(turn("LARKIN: The tide is out.\n\n" + between + "\n\nThe ferry waits.\n\nRUIZ: Why?", 3))
                .containsExactly("The tide is out.");
    }

    @Test
    void excludesItsClosingMark() {
        assertThat(turn("“LARKIN: The tide is out.”\n\nRUIZ: Why?", 1, 3)).containsExactly("The tide is out.");
        assertThat(turn("“LARKIN: The tide” is out.\n\nRUIZ: Why?", 1, 3)).containsExactly("The tide” is out.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LARKIN: The tide is out. | true
            LARKIN: “No,” and that was all. | true
            LARKIN: “The tide is out and it rains.” | false
            “LARKIN: The tide is out and it rains.” | true
            """)
    void doesNotBeginWithAnotherSpeakersPassage(String text, boolean may) {
        MarkedText marked = MarkedText.of(text);

        assertThat(TurnContents.mayBegin(marked.text(), marked.at(":") + 1)).isEqualTo(may);
    }

    @Test
    void endsAtAPost() {
        MarkedText marked = MarkedText.of("LARKIN: The tide is out.\n\nThe ferry waits.\n\nRUIZ: Why?");

        assertThat(new TurnContents(marked.text(), Set.of(1), true)
                        .of(2, 2).stream().map(marked::words))
                .containsExactly("The tide is out.");
    }

    @Test
    void hasAtMostEightParagraphs() {
        String seven = "LARKIN: The tide is out." + "\n\nThe ferry waits.".repeat(7) + "\n\nRUIZ: Why?";
        assertThat(turn(seven, 8)).hasSize(8);
        String eight = "LARKIN: The tide is out." + "\n\nThe ferry waits.".repeat(8) + "\n\nRUIZ: Why?";
        assertThat(turn(eight, 9)).containsExactly("The tide is out.");
    }

    private static List<String> turn(String text, int next) {
        return turn(text, next, 2);
    }

    private static List<String> turn(String text, int next, int content) {
        MarkedText marked = MarkedText.of(text);
        return new TurnContents(marked.text(), Set.of(), true)
                .of(content, next).stream().map(marked::words).toList();
    }
}
