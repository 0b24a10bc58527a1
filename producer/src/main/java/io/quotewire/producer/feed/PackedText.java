package io.quotewire.producer.feed;

import io.quotewire.producer.text.TextDecoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Text that Atom contains in base64: content whose type is neither text nor XML, content that Atom's draft marked by
 * {@code mode}, and content of a text type that is encoded nevertheless.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3">RFC 4287, processing of content</a>
 */
final class PackedText {
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");

    /** A shorter one may be a word. */
    private static final int SHORTEST = 40;

    private PackedText() {}

    /** Whether an element contains encoded text. */
    static boolean is(Element element) {
        String type = type(element);
        boolean xml = type.endsWith("+xml") || type.endsWith("/xml");
        boolean media = type.indexOf('/') > 0;
        return element.attr("mode").equalsIgnoreCase("base64")
                || (media && !type.startsWith("text/") && !xml && !element.hasAttr("src"))
                || (media && element.children().isEmpty() && looksPacked(element.wholeText()));
    }

    /** The decoded text; empty if it is a picture or something else that is not text. */
    static FeedText of(Element element) {
        String type = type(element);
        if (!type.isEmpty() && !type.startsWith("text") && !type.contains("html") && !type.contains("octet")) {
            return FeedText.NONE;
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(element.wholeText());
            String text = TextDecoding.decode(bytes, Optional.empty());
            return type.equals("text") || type.equals("text/plain") ? FeedText.ofPlain(text) : FeedText.ofHtml(text);
        } catch (IllegalArgumentException e) {
            return FeedText.ofHtml(element.wholeText());
        }
    }

    /** Whether it is base64, white space aside, and readable once decoded. */
    private static boolean looksPacked(String text) {
        String packed = WHITESPACE.matcher(text).replaceAll("");
        return packed.length() >= SHORTEST
                && packed.length() % 4 == 0
                && BASE64.matcher(packed).matches()
                && isText(Base64.getDecoder().decode(packed));
    }

    private static boolean isText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.chars().noneMatch(c -> c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c)));
    }

    private static String type(Element element) {
        return element.attr("type").toLowerCase(Locale.ROOT);
    }
}
