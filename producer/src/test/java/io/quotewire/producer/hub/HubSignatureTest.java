package io.quotewire.producer.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubSignatureTest {
    private static final byte[] MESSAGE = "<feed/>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha1=8b6cbd83ca7e8ba1a4a73bd1a4a0ef03dc3e15cd",
                "md5=00",
                "sha256",
                "sha256=xyz",
                "SHA256=9b2a60a0ca7e13a5ba83bf0b1f6e6d9ac4d9e1e8cb6a8c1e6b0b4e1b5a6f7d81"
            })
    void invalidSignatureDoesNotMatch(String header) {
        assertThat(matches(header, MESSAGE, "secret")).isFalse();
    }

    /** RFC 4231, test case 2; RFC 2202, test case 2. */
    @Test
    void signaturesMatchTheRfcTestVectors() {
        byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);

        assertThat(matches("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", data, "Jefe"))
                .isTrue();
        assertThat(matches("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79", data, "Jefe"))
                .isTrue();
    }

    /** Written in two parts, the first a single byte. */
    private static boolean matches(String header, byte[] message, String secret) {
        HubSignature signature = HubSignature.of(Optional.of(header), secret);
        signature.write(message[0]);
        signature.write(message, 1, message.length - 1);
        return signature.matches();
    }
}
