package io.quotewire.producer.format;

import io.quotewire.streaming.contract.Article;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;

/** Reads a web page that a browser saved with its pictures in one file: MHTML (RFC 2557), a message in MIME. */
public final class MhtmlPage {
    private MhtmlPage() {}

    /**
     * Reads the article as {@link TextArticle#ofHtml} does. A page among other parts is complete, whatever its markup.
     *
     * @throws IOException if there is no page in it, or it is cut off
     */
    public static Article read(String id, byte[] bytes) throws IOException {
        Optional<Entity> page = MailParts.first(MailParts.parsed(bytes), "text/html");
        if (page.isEmpty()) {
            throw new IOException("no page in it");
        }
        byte[] html = MailParts.decoded(page.get()).getBytes(StandardCharsets.UTF_8);
        return page.get() instanceof Message ? TextArticle.ofHtml(id, html) : TextArticle.ofWholeHtml(id, html);
    }
}
