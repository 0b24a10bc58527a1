package io.quotewire.core.speaker.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.indirect.IndirectFrames;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntroducingWordsTest {
    @Test
    void areTheIntroducingWords() {
        assertThat(called(
                        "A senior official of the port said it rained. The official said it was late.", "The official"))
                .contains("senior official of the port");
        assertThat(called("Another port aide said it rained. The aide said it was late.", "The aide"))
                .contains("port aide");
    }

    @Test
    void areEmptyWithoutAnEarlierIntroduction() {
        assertThat(called("The port official said it rained. The official said it was late.", "The official"))
                .isEmpty();
        assertThat(called("The aide said it was late. A port aide said it rained.", "The aide"))
                .isEmpty();
        assertThat(called("A port aide said it rained. The tired aide said it was late.", "The tired aide"))
                .isEmpty();
    }

    @Test
    void areLongerThanTheArticleAndTheNoun() {
        String text = "An aide said it rained. The aide said it was late.";

        assertThat(called(text, "The aide")).contains("aide");
        assertThat(words(text, "The aide").longer()).isEmpty();
        assertThat(words(text.replace("An", "A port"), "The aide").longer()).isPresent();
    }

    @Test
    void areEmptyIfTwoWereIntroducedSo() {
        String text = "A port aide said it rained. A yard aide said it was dark. The aide said it was late.";

        assertThat(called(text, "The aide")).isEmpty();
        assertThat(called(text.replace("yard", "port"), "The aide")).contains("port aide");
        assertThat(called(
                        "A port aide said it rained. The aide said it was late. A yard aide said it was dark.",
                        "The aide"))
                .as("another who comes up later")
                .contains("port aide");
    }

    /** The description of the source that begins with the last of the words. */
    private static Optional<String> called(String marked, String words) {
        return words(marked, words).any().map(SourceWords::called);
    }

    private record Found(Optional<SourceWords> any, Optional<SourceWords> longer) {}

    private static Found words(String marked, String words) {
        NewsText text = MarkedText.of(marked).text();
        List<AttributionFrame> frames = new IndirectFrames().find(text);
        int start = text.tokens().text().lastIndexOf(words);
        int first = text.tokens().at(start);
        int end = text.tokens().at(start + words.length() - 1) + 1;
        SourceWords source = new SourceWords(text, first, end);
        IntroducingWords introductions = new IntroducingWords(text, new FrameSources(text, frames));
        return new Found(introductions.of(source), introductions.longer(source));
    }
}
