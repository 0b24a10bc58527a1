package io.quotewire.core.speaker.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.model.SpeakerKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerTest {
    @Test
    void hasANameIfNamed() {
        assertThat(Speaker.person("Mary Larkin", SpeakerPath.NAME).name()).isEqualTo("Mary Larkin");
        assertThat(Speaker.unnamed().name()).isNull();
        assertThatThrownBy(() -> new Speaker(SpeakerKind.UNNAMED, "Mary", List.of(), SpeakerPath.NAME))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Speaker(SpeakerKind.PERSON, null, List.of(), SpeakerPath.NAME))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasADescriptionOnlyWithoutAName() {
        assertThat(Speaker.unnamed("port official", SpeakerPath.UNRESOLVED).called())
                .isEqualTo("port official");
        assertThat(Speaker.unknown("port official").called()).isEqualTo("port official");
        assertThatThrownBy(() -> new Speaker(SpeakerKind.PERSON, "Mary", List.of(), SpeakerPath.NAME, "port official"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
