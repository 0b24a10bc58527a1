package io.quotewire.core.entity.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DeflatedReaderTest {
    @Test
    void readsWhatWasWritten() throws IOException {
        DeflatedWriter out = new DeflatedWriter();
        out.number(0);
        out.number(127);
        out.number(128);
        out.number(Long.MAX_VALUE);
        out.octet(255);
        out.octet(256);
        out.string("Łódź 😀");
        out.string("");
        DeflatedReader in = read(out);

        assertThat(in.number()).isZero();
        assertThat(in.size()).isEqualTo(127);
        assertThat(in.number()).isEqualTo(128);
        assertThat(in.number()).isEqualTo(Long.MAX_VALUE);
        assertThat(in.octet()).isEqualTo(255);
        assertThat(in.octet()).isZero();
        assertThat(in.string()).isEqualTo("Łódź 😀");
        assertThat(in.string()).isEmpty();
    }

    @Test
    void refusesASizeTooLargeForAnArray() throws IOException {
        DeflatedWriter out = new DeflatedWriter();
        out.number(1L << 40);
        DeflatedReader in = read(out);

        assertThatThrownBy(in::size).isInstanceOf(ArithmeticException.class);
    }

    private static DeflatedReader read(DeflatedWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        return DeflatedReader.of(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
