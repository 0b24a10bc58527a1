package io.quotewire.producer.format;

import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;

/** Reads a web page that a browser saved with its pictures in one file: MHTML (RFC 2557), a message in MIME. */
public final class MhtmlPage {
    private MhtmlPage() {}

    /**
     * Reads the article as {@link TextArticle#ofHtml} does.
     *
     * @throws IOException if there is no page in it
     */
    public static Article read(String id, byte[] bytes) throws IOException {
        Optional<Entity> page = MailParts.first(MailParts.parsed(bytes), "text/html");
        if (page.isEmpty()) {
            throw new IOException("no page in it");
        }
        return TextArticle.ofHtml(id, MailParts.decoded(page.get()).getBytes(StandardCharsets.UTF_8));
    }
}
