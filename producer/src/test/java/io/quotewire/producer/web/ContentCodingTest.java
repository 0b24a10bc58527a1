package io.quotewire.producer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingTest {
    private static final byte[] PAGE = "<p>The river rose, she said.</p>".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] BROTLI = Base64.getDecoder().decode("iw+APHA+VGhlIHJpdmVyIHJvc2UsIHNoZSBzYWlkLjwvcD4D");

    private static final int LIMIT = 1_000;

    @Test
    void deflateIsDecodedWithAndWithoutZlibHeader() throws IOException {
        assertThat(unpacked(deflated(false), "deflate")).isEqualTo(PAGE);
        assertThat(unpacked(deflated(true), "Deflate")).isEqualTo(PAGE);
    }

    @Test
    void gzipIsDecodedWhateverIsDeclared() throws IOException {
        for (String declared : List.of("gzip", "x-gzip", "identity", "br", "")) {
            assertThat(unpacked(TestServer.gzip(PAGE), declared)).as(declared).isEqualTo(PAGE);
        }
    }

    @Test
    void brotliIsDecoded() throws IOException {
        assertThat(unpacked(BROTLI, "br")).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "utf-8"})
    void plainTextFalselyDeclaredAsCompressedIsUnchanged(String declared) throws IOException {
        byte[] marked = ("\uFEFF\n" + new String(PAGE, StandardCharsets.US_ASCII)).getBytes(StandardCharsets.UTF_8);

        assertThat(unpacked(PAGE, declared)).isEqualTo(PAGE);
        assertThat(unpacked(marked, declared)).isEqualTo(marked);
    }

    @Test
    void truncatedOrTooLargeContentIsRefused() {
        byte[] packed = TestServer.gzip(PAGE);
        byte[] cut = Arrays.copyOf(packed, packed.length - 12);

        assertThatThrownBy(() -> unpacked(cut, "gzip"))
                .hasMessage("the packed answer is cut off after " + cut.length + " bytes");
        assertThatThrownBy(() -> ContentCoding.unpacked(packed, List.of("gzip"), 10))
                .hasMessageContaining("larger than 10 bytes");
        assertThatThrownBy(() -> unpacked(new byte[] {7, 7, 7, 7}, "deflate")).isInstanceOf(IOException.class);
    }

    private static byte[] unpacked(byte[] body, String declared) throws IOException {
        return ContentCoding.unpacked(body, List.of(declared), LIMIT);
    }

    private static byte[] deflated(boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
            out.write(PAGE);
        }
        return packed.toByteArray();
    }
}
