package io.quotewire.core.entity.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.entity.training.LabelledSentence.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabellingTest {
    @Test
    void findsTheEndOfAName() {
        assertThat(Labelling.endOfName(TrainingSentences.parts("Ada/1 Holt/2 left"), 0))
                .isEqualTo(2);
        assertThat(Labelling.endOfName(TrainingSentences.parts("Ada/1 Holt/1"), 0))
                .isEqualTo(1);
    }

    @Test
    void setMakesOneNameAndRestartsTheRest() {
        List<Part> sentence = new ArrayList<>(TrainingSentences.parts("Ada/1 Holt/2 Tarn/2 Bay/2"));
        Labelling.set(sentence, 0, 2, 3);

        assertThat(TrainingSentences.line(sentence)).isEqualTo("Ada/3 Holt/4 Tarn/1 Bay/2");
    }

    @Test
    void setRemovesAName() {
        List<Part> sentence = new ArrayList<>(TrainingSentences.parts("Ada/1 Holt/2"));
        Labelling.set(sentence, 0, 1, 0);

        assertThat(TrainingSentences.line(sentence)).isEqualTo("Ada Holt/1");
    }

    @Test
    void begunRepairsANameWithoutItsFirstPart() {
        assertThat(TrainingSentences.line(Labelling.begun(TrainingSentences.parts("Holt/2 left Tarn/6"))))
                .isEqualTo("Holt/1 left Tarn/5");
    }

    @Test
    void findsTheEndOfTheLastName() {
        assertThat(Labelling.endOfName(TrainingSentences.parts("left Tarn/5 Bay/6 West/6"), 1))
                .isEqualTo(4);
    }

    @Test
    void setKeepsTheFollowingName() {
        List<Part> sentence = new ArrayList<>(TrainingSentences.parts("the yard Holt/1"));
        Labelling.set(sentence, 0, 2, 3);

        assertThat(TrainingSentences.line(sentence)).isEqualTo("the/3 yard/4 Holt/1");
    }

    @Test
    void begunStartsALongNameOnce() {
        assertThat(TrainingSentences.line(Labelling.begun(TrainingSentences.parts("Tarn/6 Bay/6 West/6"))))
                .isEqualTo("Tarn/5 Bay/6 West/6");
    }
}
