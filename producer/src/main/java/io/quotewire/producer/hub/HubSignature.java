package io.quotewire.producer.hub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature by which a hub shows that a message is its own.
 *
 * @see <a href="https://www.w3.org/TR/websub/#authenticated-content-distribution">WebSub, authenticated content
 *     distribution</a>
 */
final class HubSignature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    /**
     * Whether a message is signed with the secret.
     *
     * @param header {@code X-Hub-Signature}: method, equals sign, figures in base 16
     */
    static boolean matches(Optional<String> header, byte[] message, String secret) {
        String[] parts = header.orElse("").strip().split("=", 2);
        String method = METHODS.get(parts[0].toLowerCase(Locale.ROOT));
        if (method == null || parts.length < 2) {
            return false;
        }
        try {
            byte[] given = HexFormat.of().parseHex(parts[1].strip().toLowerCase(Locale.ROOT));
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return MessageDigest.isEqual(mac.doFinal(message), given);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
