package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.entity.tagger.EntityTagger;
import io.quotewire.core.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class EntityTrainingTest {
    /** As its data card says; respelt variants are added to them. */
    private static final int SENTENCES_READ = 35_124;

    @Test
    void learnsFromTheSentences() throws IOException {
        EntityTraining training = new EntityTraining();
        training.gold(reader("Ada\tB-PER\nsleeps\tO\n\nin\tO\nTarn\tB-LOC\n\n".repeat(40)));
        EntityTagger tagger = training.train().tagger();

        assertThat(tagger.labels(Tokenizer.tokenize("Ada sleeps"))).containsExactly(1, 0);
        assertThat(tagger.labels(Tokenizer.tokenize("in Tarn"))).containsExactly(0, 5);
    }

    @Test
    void isDeterministic() throws IOException {
        assertThat(version()).isEqualTo(version());
    }

    @Test
    void needsSentences() {
        assertThatThrownBy(() -> new EntityTraining().train()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void handLabelledSentencesReplaceMachineLabelledOnes() throws IOException {
        EntityTraining training = new EntityTraining();
        training.gold(reader("Ada\tB-PER\nsleeps\tO\n"));
        training.machineLabelled(reader("Ada\tB-ORG\nsleeps\tO\n\nin\tO\nTarn\tB-LOC\n"));

        assertThat(training.sentences()).isEqualTo(2);
    }

    @Test
    void readsTheProjectsOwnSentences() throws IOException {
        Path file = Path.of("src", "training", "gmb-read.tsv.gz");
        List<LabelledSentence> sentences;
        try (BufferedReader text = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            sentences = TrainingFile.read(text, Labelling::begun);
        }

        assertThat(sentences).hasSizeGreaterThan(SENTENCES_READ);
    }

    private static String version() throws IOException {
        EntityTraining training = new EntityTraining();
        training.knownNames(reader("Tarn\tLOC"));
        training.machineLabelled(reader("Ada\tB-PER\nsleeps\tO\n\nin\tO\nTarn\tB-ORG\n\n".repeat(6)));
        return training.train().version();
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
