package io.quotewire.streaming.topology;

import io.quotewire.streaming.contract.header.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Strict UTF-8 decoding: Kafka's string deserializer substitutes a replacement character for invalid bytes. */
public final class Utf8 {
    private Utf8() {}

    /**
     * Decodes bytes.
     *
     * @param what what the bytes are, for the message: {@code key}, {@code value}
     * @throws RefusedException if they are not valid UTF-8
     */
    public static String decode(byte[] bytes, String what, String step) throws RefusedException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in)
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    DeadLetter.Reason.INVALID_UTF8,
                    step,
                    String.format(
                            Locale.ROOT,
                            "the %s is not UTF-8: byte %d, 0x%02x",
                            what,
                            in.position(),
                            in.get(in.position())));
        }
    }
}
