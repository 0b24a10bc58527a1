package io.quotewire.producer.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.util.MimeUtil;

/** What shows that a message is cut off: its parts, or the encoding of its only part. */
final class MailEnd {
    /**
     * An encoded byte of which digits are missing. A line break that is encoded as none, or a lone sign, may end a
     * whole message.
     */
    private static final Pattern CUT_BYTE = Pattern.compile("=[0-9A-F]\\z|(?<!=|=0A)=\\z", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_END = 4;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*=*");
    private static final int LETTERS_OF_A_GROUP = 4;

    private MailEnd() {}

    /** What is missing; empty if nothing shows that anything is. */
    static Optional<String> missing(Message message, byte[] bytes) {
        if (message.getHeader().getField("Content-Type") instanceof ContentTypeField type && type.isMultipart()) {
            return type.getBoundary() == null || hasLine(bytes, "--" + type.getBoundary() + "--")
                    ? Optional.empty()
                    : Optional.of("the boundary that ends it is missing");
        }
        String encoding = message.getContentTransferEncoding();
        if (MimeUtil.isBase64Encoding(encoding)) {
            return endsInGroup(text(bytes, bodyOf(bytes)))
                    ? Optional.of("it ends within a group of base64")
                    : Optional.empty();
        }
        String end = text(bytes, Math.max(0, bytes.length - LONGEST_END));
        return MimeUtil.isQuotedPrintableEncoded(encoding)
                        && CUT_BYTE.matcher(end).find()
                ? Optional.of("it ends within an encoded byte")
                : Optional.empty();
    }

    private static String text(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether letters of a group are missing. What follows the last group, such as the footer of a mailing list, does
     * not count. Some senders leave out the padding of a last line, which is mostly shorter than the others.
     */
    private static boolean endsInGroup(String body) {
        List<String> lines = body.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .takeWhile(line -> BASE64.matcher(line).matches())
                .toList();
        int letters = 0;
        int last = 0;
        int longest = 0;
        for (String line : lines) {
            boolean padded = line.endsWith("=");
            last = padded ? line.indexOf('=') : line.length();
            letters += last;
            longest = Math.max(longest, last);
            if (padded) {
                return letters % LETTERS_OF_A_GROUP == 1;
            }
        }
        int rest = letters % LETTERS_OF_A_GROUP;
        return rest == 1 || (rest > 1 && last == longest);
    }

    /** Whether a line begins with these words. */
    private static boolean hasLine(byte[] bytes, String beginning) {
        byte[] wanted = beginning.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            if ((at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r') && matches(bytes, at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(byte[] bytes, int at, byte[] wanted) {
        int same = 0;
        while (same < wanted.length && bytes[at + same] == wanted[same]) {
            same++;
        }
        return same == wanted.length;
    }

    /** Where the body begins: behind the first empty line. */
    private static int bodyOf(byte[] bytes) {
        for (int at = 0; at + 1 < bytes.length; at++) {
            boolean empty = bytes[at] == '\n'
                    && (bytes[at + 1] == '\n'
                            || (at + 2 < bytes.length && bytes[at + 1] == '\r' && bytes[at + 2] == '\n'));
            if (empty) {
                return at + 1;
            }
        }
        return bytes.length;
    }
}
