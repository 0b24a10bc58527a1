package io.quotewire.producer.hub;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signature that proves that a message is the hub's. The message is written to it as it arrives, and is not
 * kept. Not thread-safe.
 *
 * @see <a href="https://www.w3.org/TR/websub/#authenticated-content-distribution">WebSub, authenticated content
 *     distribution</a>
 */
public final class HubSignature extends OutputStream {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private final byte[] given;

    /** Null if there is no signature, so that no message matches. */
    private final @Nullable Mac mac;

    private HubSignature(byte[] given, @Nullable Mac mac) {
        this.given = given;
        this.mac = mac;
    }

    /**
     * A check that has not received any part of the message yet.
     *
     * @param header {@code X-Hub-Signature}: method, equals sign, hexadecimal digits
     */
    static HubSignature of(Optional<String> header, String secret) {
        String[] parts = header.orElse("").strip().split("=", 2);
        String method = METHODS.get(parts[0].toLowerCase(Locale.ROOT));
        if (method == null || parts.length < 2) {
            return new HubSignature(new byte[0], null);
        }
        try {
            byte[] given = HexFormat.of().parseHex(parts[1].strip().toLowerCase(Locale.ROOT));
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return new HubSignature(given, mac);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return new HubSignature(new byte[0], null);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] message, int offset, int length) {
        if (mac != null) {
            mac.update(message, offset, length);
        }
    }

    /** Whether the message was signed with the secret; to be called once, after all of it was written. */
    boolean matches() {
        return mac != null && MessageDigest.isEqual(mac.doFinal(), given);
    }
}
