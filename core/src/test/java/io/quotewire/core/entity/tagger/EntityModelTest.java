package io.quotewire.core.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.entity.lexicon.DeflatedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EntityModelTest {
    @Test
    void writtenModelIsReadWithTheSameVersion() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        EntityModel.english().write(written);

        EntityModel read = EntityModel.read(new ByteArrayInputStream(written.toByteArray()));

        assertThat(read.version()).isEqualTo(EntityModel.english().version()).matches("[0-9a-f]{8,16}");
    }

    @Test
    void modelWithOtherFeaturesIsRefused() {
        assertThatThrownBy(() -> EntityModel.read(model("quotewire entities 2", 0)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("but 'quotewire entities 2'");
    }

    @Test
    void modelTrainedWithAnotherLexiconIsRefused() {
        assertThatThrownBy(() -> EntityModel.read(model("quotewire entities 3", 7)))
                .isInstanceOf(IOException.class)
                .hasMessage("the model was trained with another lexicon");
    }

    private static ByteArrayInputStream model(String format, int lexiconSize) throws IOException {
        DeflatedWriter writer = new DeflatedWriter();
        writer.string(format);
        writer.number(lexiconSize);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.writeTo(bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
