package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.lexicon.DeflatedReader;
import io.quotewire.core.entity.lexicon.DeflatedWriter;
import io.quotewire.core.entity.lexicon.Lexicon;
import io.quotewire.core.entity.lexicon.LexiconBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossFitTest {
    @Test
    void correctsLabelsThatTheOtherFoldsContradict() throws IOException {
        List<LabelledSentence> machineLabelled = times(29, "Ada/1 sleeps");
        machineLabelled.add(sentence("Ada/3 sleeps"));

        assertThat(mended(machineLabelled, List.of())).hasSize(30).containsOnly("Ada/1 sleeps");
    }

    @Test
    void learnsFromHandLabelledSentences() throws IOException {
        assertThat(mended(List.of(sentence("Ada/3 sleeps")), times(20, "Ada/1 sleeps")))
                .containsExactly("Ada/1 sleeps");
    }

    @Test
    void keepsSystematicErrors() throws IOException {
        assertThat(mended(times(30, "Ada/3 sleeps"), List.of())).containsOnly("Ada/3 sleeps");
    }

    private static List<LabelledSentence> times(int times, String line) {
        return new ArrayList<>(Collections.nCopies(times, sentence(line)));
    }

    private static LabelledSentence sentence(String line) {
        return LabelledSentence.of(TrainingSentences.parts(line));
    }

    private static List<String> mended(List<LabelledSentence> machineLabelled, List<LabelledSentence> gold)
            throws IOException {
        return CrossFit.mended(machineLabelled, gold, emptyLexicon()).stream()
                .map(sentence -> TrainingSentences.line(sentence.parts()))
                .toList();
    }

    private static Lexicon emptyLexicon() throws IOException {
        DeflatedWriter out = new DeflatedWriter();
        new LexiconBuilder().write(out);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        return Lexicon.read(DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
