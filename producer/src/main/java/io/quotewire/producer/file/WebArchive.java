package io.quotewire.producer.file;

import io.quotewire.producer.ArticleSource;
import io.quotewire.producer.Intake;
import io.quotewire.producer.page.PageArticle;
import io.quotewire.producer.page.PageReader;
import io.quotewire.producer.text.TextDecoding;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Pages of a web archive (WARC), as Common Crawl's news set ships them. Each page that has an article gives one, under the
 * page's address; a later capture of it has a higher revision. Pages without an article are passed over and counted.
 */
final class WebArchive implements ArticleSource {
    private static final int LARGEST_PAGE = 8 * 1024 * 1024;

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
        try (CountedInput counted = new CountedInput(Files.newInputStream(path), intake::advance);
                WarcReader records = new WarcReader(new BufferedInputStream(counted, 1 << 16))) {
            long done = progress.done();
            long number = 0;
            long passedOver = 0;
            Optional<WarcRecord> next = records.next();
            while (next.isPresent() && !intake.stopping()) {
                number++;
                if (number > done && next.get() instanceof WarcResponse response && !taken(response, number, intake)) {
                    passedOver++;
                }
                progress.reached(number, intake);
                next = records.next();
            }
            progress.ended(number, next.isEmpty(), intake);
            if (passedOver > 0) {
                intake.warn(name(), passedOver + " answers hold no article and were passed over");
            }
        }
    }

    private boolean taken(WarcResponse response, long number, Intake intake) throws InterruptedException {
        String origin = name() + ':' + number;
        try {
            Optional<Article> article = article(response);
            if (article.isPresent()) {
                intake.take(article.get(), origin);
            }
            return article.isPresent();
        } catch (IOException | IllegalArgumentException e) {
            intake.refuse(origin, "broken record: " + e.getMessage());
            return true;
        }
    }

    private static Optional<Article> article(WarcResponse response) throws IOException {
        Optional<URI> address = WebAddress.parse(response.target()).filter(WebAddress::isWeb);
        MediaType type = response.http().contentType();
        HttpResponse http = response.http();
        boolean html = type.base().toString().toLowerCase(Locale.ROOT).contains("html");
        if (address.isEmpty() || http.status() != 200 || !html) {
            return Optional.empty();
        }
        byte[] body;
        try (InputStream in = http.bodyDecoded().stream()) {
            body = in.readNBytes(LARGEST_PAGE);
        }
        Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
        String text = TextDecoding.decode(body, charset.flatMap(TextDecoding::charset));
        return PageReader.read(address.get(), text)
                .map(page -> article(address.get(), page, response.date().getEpochSecond()));
    }

    private static Article article(URI address, PageArticle page, long revision) {
        String url = WebAddress.canonical(address);
        return new Article(
                Article.SCHEMA_VERSION,
                url,
                url,
                page.publisher().orElse(address.getHost()),
                page.title().orElse(null),
                page.text(),
                page.language().orElse(null),
                page.published().orElse(null),
                page.modified().orElse(null),
                null,
                revision,
                null,
                null,
                page.byline().orElse(null),
                page.section().orElse(null),
                null);
    }
}
