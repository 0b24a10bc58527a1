package io.quotewire.producer.format;

import io.quotewire.producer.page.PageReader;
import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.ContentCoding;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as captured at one time: the response of a server, or a page stored without one.
 *
 * @param html decodes it
 * @param second of the capture, since 1970; null if the archive does not say
 * @param oddities oddities of the record
 */
public record ArchivedPage(
        URI address, Supplier<String> html, @Nullable Long second, List<String> oddities) {
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
    private static final Pattern WEB = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    /**
     * The page in a record; empty if there is none.
     *
     * @throws IOException if the record is broken
     */
    public static Optional<ArchivedPage> of(WarcCaptureRecord page) throws IOException {
        String target = page.headers()
                .first("WARC-Target-URI")
                .orElseThrow(() -> new IOException("it does not say what page it is (WARC-Target-URI)"));
        String plain =
                target.startsWith("<") && target.endsWith(">") ? target.substring(1, target.length() - 1) : target;
        if (page instanceof WarcResponse response && isHttp(response)) {
            HttpResponse http = response.http();
            return http.status() == 200
                    ? of(page, plain, http.contentType(), http.body(), http.headers())
                    : Optional.empty();
        }
        return page instanceof WarcResource
                ? of(page, plain, page.contentType(), page.body(), MessageHeaders.of())
                : Optional.empty();
    }

    /** The article of the page, if it has one. */
    public Optional<Article> article() {
        return PageReader.read(address, html.get()).map(page -> {
            URI known = page.knownAs(address);
            return page.article(WebAddress.canonical(known), Optional.of(known), second);
        });
    }

    private static boolean isHttp(WarcResponse response) {
        return response.contentType().base().toString().toLowerCase(Locale.ROOT).startsWith("application/http");
    }

    private static Optional<ArchivedPage> of(
            WarcCaptureRecord page, String target, MediaType type, MessageBody body, MessageHeaders http)
            throws IOException {
        if (!type.base().toString().toLowerCase(Locale.ROOT).contains("html")) {
            return Optional.empty();
        }
        Optional<URI> address = WebAddress.parse(target).filter(WebAddress::isWeb);
        if (address.isEmpty()) {
            if (WEB.matcher(target).lookingAt()) {
                throw new IOException("its address cannot be read (WARC-Target-URI: " + target + ')');
            }
            return Optional.empty();
        }
        Optional<Charset> charset =
                Optional.ofNullable(type.parameters().get("charset")).flatMap(TextDecoding::charset);
        try (InputStream in = body.stream()) {
            byte[] stored = in.readNBytes(LARGEST);
            boolean more = stored.length == LARGEST && goesOn(in);
            byte[] bytes = ContentCoding.unpacked(stored, http.all("Content-Encoding"), LARGEST);
            long announced = truncated(page).isPresent() ? 0 : Math.min(length(http), LARGEST);
            int length = Math.max(stored.length, bytes.length);
            if (length < announced) {
                throw new IOException("cut off in the middle: " + length + " of " + announced + " bytes");
            }
            Supplier<String> html = () -> TextDecoding.decodeHtml(bytes, charset);
            return Optional.of(dated(page, address.get(), html, more));
        }
    }

    /** Whether there is more, even if it is damaged. */
    private static boolean goesOn(InputStream in) {
        try {
            return in.read() >= 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Why its archive truncated it, if it did. */
    private static Optional<String> truncated(WarcCaptureRecord page) {
        return page.headers().first("WARC-Truncated");
    }

    /**
     * The length that the server announced, of the body as it is or as it was packed; 0 if it announced none that
     * counts.
     */
    private static long length(MessageHeaders http) {
        return http.first("Content-Length")
                .filter(length -> http.first("Transfer-Encoding").isEmpty())
                .filter(length -> LENGTH.matcher(length).matches())
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static ArchivedPage dated(WarcCaptureRecord page, URI address, Supplier<String> html, boolean more) {
        List<String> oddities = new ArrayList<>();
        if (more) {
            oddities.add(
                    "larger than " + LARGEST + " bytes, so it is cut off there, and part of its text may be missing");
        }
        truncated(page)
                .ifPresent(why -> oddities.add("WARC-Truncated: " + why + ", so part of its text may be missing"));
        Long second = null;
        try {
            second = page.date().getEpochSecond();
        } catch (RuntimeException e) {
            String written = page.headers().first("WARC-Date").orElse("");
            oddities.add("WARC-Date: '" + written + "' is not a date");
        }
        return new ArchivedPage(address, html, second, List.copyOf(oddities));
    }
}
