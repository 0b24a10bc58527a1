package io.quotewire.producer.format;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.util.MimeUtil;

/** Whether a message is cut off, as far as its parts and encoding show. */
final class MailEnd {
    /** An encoded byte of which a digit is missing. A line break that is encoded as none may end a whole message. */
    private static final Pattern CUT_BYTE = Pattern.compile("=[0-9A-Fa-f]?\\z");

    private static final int LETTERS_OF_A_GROUP = 4;

    private MailEnd() {}

    /** Whether what is missing follows from the boundary of the parts, or from the encoding of the only part. */
    static boolean isMissing(Message message, byte[] bytes) {
        if (message.getHeader().getField("Content-Type") instanceof ContentTypeField type && type.isMultipart()) {
            return type.getBoundary() != null && !hasLine(bytes, "--" + type.getBoundary() + "--");
        }
        String encoding = message.getContentTransferEncoding();
        if (MimeUtil.isBase64Encoding(encoding)) {
            return lettersOfBase64(bytes) % LETTERS_OF_A_GROUP != 0;
        }
        int last = Math.max(0, bytes.length - 2);
        return MimeUtil.isQuotedPrintableEncoded(encoding)
                && CUT_BYTE.matcher(new String(bytes, last, bytes.length - last, StandardCharsets.ISO_8859_1))
                        .find();
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

    private static int lettersOfBase64(byte[] bytes) {
        int letters = 0;
        for (int at = bodyOf(bytes); at < bytes.length; at++) {
            letters += isOfBase64(bytes[at]) ? 1 : 0;
        }
        return letters;
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

    private static boolean isOfBase64(byte letter) {
        return (letter >= 'A' && letter <= 'Z')
                || (letter >= 'a' && letter <= 'z')
                || (letter >= '0' && letter <= '9')
                || letter == '+'
                || letter == '/'
                || letter == '=';
    }
}
