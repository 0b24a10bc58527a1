package io.quotewire.producer.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quotewire.producer.feed.FeedReader;
import io.quotewire.producer.feed.UnreadableFeedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** XML that wants more than to be read: files of this machine, requests to the network behind it, all of its memory. */
@Timeout(300)
final class HostileXmlTest {
    private static final String SECRET = "root:x:0:0";

    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path folder;

    private HttpServer inside;
    private Path secret;

    /** What comes in as XML, each with a place for text. */
    enum Kind {
        RSS("<rss><channel><title>%1$s</title><item><guid>1</guid><title>%1$s</title><description>%1$s</description>"
                + "</item></channel></rss>"),
        ATOM("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>%1$s</title><entry><id>1</id><title>%1$s</title>"
                + "<content>%1$s</content></entry></feed>"),
        RDF("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><item><title>%1$s</title>"
                + "<link>https://wire.example/1</link><description>%1$s</description></item></rdf:RDF>"),
        SITEMAP("<urlset xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url>"
                + "<loc>https://wire.example/1</loc>"
                + "<news:news><news:title>%1$s</news:title></news:news></url></urlset>"),
        OPML("<opml version=\"2.0\"><head><title>%1$s</title></head><body><outline text=\"%1$s\" publisher=\"%1$s\""
                + " xmlUrl=\"https://wire.example/rss\"/></body></opml>");

        private final String pattern;

        Kind(String pattern) {
            this.pattern = pattern;
        }

        String with(String declarations, String text) {
            return "<?xml version=\"1.0\"?>\n<!DOCTYPE x " + declarations + ">\n" + String.format(pattern, text);
        }
    }

    @BeforeEach
    void open() throws IOException {
        secret = Files.writeString(folder.resolve("passwd"), SECRET);
        inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        inside.createContext("/", exchange -> {
            asked.incrementAndGet();
            byte[] answer = "<!ENTITY read \"it was read\">".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        inside.start();
    }

    @AfterEach
    void close() {
        inside.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void externalEntityReadsNoFile(Kind kind) throws Exception {
        assertThat(read(kind, kind.with("[<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]", "&file;")))
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void externalDtdIsNotFetched(Kind kind) throws Exception {
        String at = "http://127.0.0.1:" + inside.getAddress().getPort() + "/x.dtd";

        read(kind, kind.with("SYSTEM \"" + at + "\"", "&read;"));
        read(kind, kind.with("[<!ENTITY % all SYSTEM \"" + at + "\"> %all;]", "&read;"));
        read(kind, kind.with("[<!ENTITY read SYSTEM \"" + at + "\">]", "&read;"));

        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void nestedEntitiesAreNotExpanded(Kind kind) throws Exception {
        StringBuilder laughs = new StringBuilder("[<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }

        assertThat(read(kind, kind.with(laughs.append(']').toString(), "&a39;")))
                .contains("&a39;")
                .hasSizeLessThan(1_000);
    }

    /** All that came out of it; nothing where it was refused. */
    private String read(Kind kind, String xml) throws IOException {
        if (kind == Kind.OPML) {
            FeedList.Contents contents = FeedList.read(Files.writeString(folder.resolve("list.opml"), xml));
            return contents.feeds() + " " + contents.unsound();
        }
        try {
            URI address = URI.create("https://wire.example/feed.xml");
            return FeedReader.read(address, xml.getBytes(StandardCharsets.UTF_8), Optional.empty())
                    .toString();
        } catch (UnreadableFeedException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
