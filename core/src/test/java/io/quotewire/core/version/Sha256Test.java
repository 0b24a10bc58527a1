package io.quotewire.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The examples of FIPS 180-4, and the independence of digests. */
class Sha256Test {
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void matchesTheStandardTestVectors() {
        assertThat(hex(Sha256.of(bytes("abc")))).isEqualTo(OF_ABC);
        assertThat(hex(Sha256.of(bytes("")))).isEqualTo(OF_NOTHING);
    }

    @Test
    void instancesAreIndependent() {
        MessageDigest one = Sha256.digest();
        one.update(bytes("a"));
        MessageDigest other = Sha256.digest();
        one.update(bytes("bc"));

        assertThat(hex(other.digest())).isEqualTo(OF_NOTHING);
        assertThat(hex(one.digest())).isEqualTo(OF_ABC);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
