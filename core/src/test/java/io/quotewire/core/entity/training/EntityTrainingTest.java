package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.entity.tagger.EntityTagger;
import io.quotewire.core.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class EntityTrainingTest {
    @Test
    void learnsWhatTheSentencesShow() throws IOException {
        EntityTraining training = new EntityTraining();
        training.gold(reader("Ada\tB-PER\nsleeps\tO\n\nin\tO\nTarn\tB-LOC\n\n".repeat(40)));
        EntityTagger tagger = training.train().tagger();

        assertThat(tagger.labels(Tokenizer.tokenize("Ada sleeps"))).containsExactly(1, 0);
        assertThat(tagger.labels(Tokenizer.tokenize("in Tarn"))).containsExactly(0, 5);
    }

    @Test
    void makesTheSameModelOfTheSameSentences() throws IOException {
        assertThat(version()).isEqualTo(version());
    }

    @Test
    void wantsSentences() {
        assertThatThrownBy(() -> new EntityTraining().train()).isInstanceOf(IllegalStateException.class);
    }

    private static String version() throws IOException {
        EntityTraining training = new EntityTraining();
        training.corrections(reader("Tarn\tLOC"));
        training.machineLabelled(reader("Ada\tB-PER\nsleeps\tO\n\nin\tO\nTarn\tB-ORG\n\n".repeat(6)));
        return training.train().version();
    }

    private static BufferedReader reader(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
