package io.quotewire.producer.file;

import io.quotewire.producer.intake.ArticleSource;
import io.quotewire.producer.intake.Intake;
import io.quotewire.producer.page.PageReader;
import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Pages of a web archive (WARC), as Common Crawl's news set ships them. Each page that has an article gives one, under the
 * address by which the page is known; a later capture of it has a higher revision. Pages without an article are passed over and counted.
 */
final class WebArchive implements ArticleSource {
    private static final int LARGEST_PAGE = 8 * 1024 * 1024;

    private static final int PAGES_AHEAD = 8;

    private final Path path;
    private final long bytes;
    private final Progress progress;

    WebArchive(Path path, long bytes, Progress progress) {
        this.path = path;
        this.bytes = bytes;
        this.progress = progress;
    }

    @Override
    public String name() {
        return path.toString();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(bytes);
    }

    @Override
    public void read(Intake intake) throws IOException, InterruptedException {
        AtomicLong passedOver = new AtomicLong();
        Handover handover = new Handover(name(), progress, intake);
        try (CountedInput counted = new CountedInput(Files.newInputStream(path), intake::advance);
                WarcReader records = new WarcReader(new BufferedInputStream(counted, 1 << 16));
                OrderedWork<Unit> work = new OrderedWork<>(PAGES_AHEAD, unit -> {
                    handover.take(unit);
                    passedOver.addAndGet(unit.isNothing() ? 1 : 0);
                })) {
            handover.opened();
            boolean atEnd = work.takingAll(() -> read(records, handover, work, intake));
            handover.end(atEnd);
        }
        if (passedOver.get() > 0) {
            intake.warn(name(), passedOver + " answers hold no article and were passed over");
        }
    }

    private static boolean read(WarcReader records, Handover handover, OrderedWork<Unit> work, Intake intake)
            throws IOException, InterruptedException {
        long number = 0;
        Optional<WarcRecord> next = records.next();
        while (next.isPresent() && !intake.stopping()) {
            number++;
            if (!handover.isDone(number) && next.get() instanceof WarcResponse response) {
                work.give(unit(response, number, intake));
            }
            next = records.next();
        }
        return next.isEmpty();
    }

    /** What is left to do once the record's bytes are read. */
    private static Callable<Unit> unit(WarcResponse response, long number, Intake intake) {
        try {
            Optional<Capture> capture = capture(response);
            return () -> capture.flatMap(Capture::article)
                    .map(article -> Unit.of(number, intake.prepare(article), List.of()))
                    .orElseGet(() -> Unit.nothing(number));
        } catch (IOException | IllegalArgumentException e) {
            return () -> Unit.refused(number, "broken record: " + e.getMessage());
        }
    }

    private static Optional<Capture> capture(WarcResponse response) throws IOException {
        Optional<URI> address = WebAddress.parse(response.target()).filter(WebAddress::isWeb);
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        boolean html = type.base().toString().toLowerCase(Locale.ROOT).contains("html");
        if (address.isEmpty() || http.status() != 200 || !html) {
            return Optional.empty();
        }
        Optional<Charset> charset =
                Optional.ofNullable(type.parameters().get("charset")).flatMap(TextDecoding::charset);
        try (InputStream in = http.bodyDecoded().stream()) {
            byte[] page = in.readNBytes(LARGEST_PAGE);
            return Optional.of(new Capture(
                    address.get(),
                    () -> TextDecoding.decodeHtml(page, charset),
                    response.date().getEpochSecond()));
        }
    }

    /**
     * A page as it was at one time.
     *
     * @param html decodes it
     * @param second of the capture, since 1970
     */
    private record Capture(URI address, Supplier<String> html, long second) {

        Optional<Article> article() {
            return PageReader.read(address, html.get()).map(page -> {
                URI known = page.knownAs(address);
                return page.article(WebAddress.canonical(known), Optional.of(known), second);
            });
        }
    }
}
