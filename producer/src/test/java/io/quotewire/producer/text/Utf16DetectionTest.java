package io.quotewire.producer.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Utf16DetectionTest {
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    @Test
    void recognisesByteOrderMarks() {
        for (Charset charset : List.of(UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE)) {
            assertThat(Utf16Detection.at("\uFEFFяма".getBytes(charset)))
                    .as(charset.name())
                    .contains(charset);
            assertThat(Utf16Detection.at("\uFEFF".getBytes(charset)))
                    .as("the mark of " + charset)
                    .contains(charset);
        }
        assertThat(Utf16Detection.at("\uFEFFIt rained.".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void recognisesZerosOnOneSide() {
        assertThat(Utf16Detection.at("It rained.".getBytes(UTF_16BE))).contains(UTF_16BE);
        assertThat(Utf16Detection.at("It rained.".getBytes(UTF_16LE))).contains(UTF_16LE);
        assertThat(Utf16Detection.at("It".getBytes(UTF_16LE))).contains(UTF_16LE);
    }

    @Test
    void recognisesZerosOfSpacesAmongOtherLetters() {
        assertThat(Utf16Detection.at("Дождь шёл всю ночь и всё утро".getBytes(UTF_16LE)))
                .contains(UTF_16LE);
        assertThat(Utf16Detection.at(("дожди".repeat(5) + "  ").getBytes(UTF_16BE)))
                .isEmpty();
    }

    /** A letter such as Ā has its zero on the other side. */
    @Test
    void toleratesFewZerosOnTheOtherSide() {
        assertThat(Utf16Detection.at(("It rained. ".repeat(2) + "Ā").getBytes(UTF_16LE)))
                .contains(UTF_16LE);
        assertThat(Utf16Detection.at("It rained. Ā".getBytes(UTF_16LE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I", "It rained.", "I\0t\0\0\0", "\0\0\0\0", "It rained.\0"})
    void otherBytesAreNot(String bytes) {
        assertThat(Utf16Detection.at(bytes.getBytes(UTF_8))).isEmpty();
    }
}
