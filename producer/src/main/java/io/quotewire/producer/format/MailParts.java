package io.quotewire.producer.format;

import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.text.TextDecoding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Headers and parts of a message in MIME, however malformed. */
final class MailParts {
    private static final int DEEPEST = 8;

    private MailParts() {}

    /**
     * Parses a message.
     *
     * @throws IOException if it is not one, or {@link MailEnd is cut off}
     */
    static Message parsed(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message;
        try {
            message = builder.parseMessage(new ByteArrayInputStream(withLastLineEnded(bytes)));
        } catch (StackOverflowError e) {
            throw new IOException("parts in parts, too deep to be read", e);
        }
        Optional<String> missing = MailEnd.missing(message, bytes);
        if (missing.isPresent()) {
            throw new IOException("cut off in the middle: " + missing.get());
        }
        return message;
    }

    /** A line break that is encoded as none is one only if the line ends. */
    private static byte[] withLastLineEnded(byte[] bytes) {
        if (bytes.length == 0 || bytes[bytes.length - 1] != '=') {
            return bytes;
        }
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 1);
        ended[bytes.length] = '\n';
        return ended;
    }

    /** The first part of a type that is not an attachment. */
    static Optional<Entity> first(Entity message, String type) {
        return part(message, type, 0);
    }

    /**
     * The text of a part.
     *
     * @throws IOException if it is a message of one part that is cut off within a letter
     */
    static String decoded(Entity part) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(bytes);
        if (part instanceof Message && TextDecoding.isCutInLetter(bytes.toByteArray())) {
            throw new IOException("cut off in the middle of a letter");
        }
        Optional<String> charset = Optional.ofNullable(part.getCharset());
        boolean declared = header(part, "Content-Type")
                .filter(type -> type.toLowerCase(Locale.ROOT).contains("charset"))
                .isPresent();
        return declared
                ? TextDecoding.decode(bytes.toByteArray(), charset.flatMap(TextDecoding::charset))
                : TextDecoding.decodeHtml(bytes.toByteArray(), Optional.empty());
    }

    /** A header in one line; empty if it is missing or blank. */
    static Optional<String> header(Entity entity, String name) {
        return Optional.ofNullable(entity.getHeader().getField(name))
                .map(Field::getBody)
                .map(PlainText::line)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<Entity> part(Entity entity, String type, int depth) {
        Body body = entity.getBody();
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity inside : parts.getBodyParts()) {
                Optional<Entity> found = part(inside, type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
        boolean fits = body instanceof SingleBody && type.equalsIgnoreCase(entity.getMimeType());
        return fits && !attached ? Optional.of(entity) : Optional.empty();
    }
}
