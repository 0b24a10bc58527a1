package io.quotewire.producer.page;

import io.quotewire.producer.metadata.Particulars;
import io.quotewire.producer.web.WebAddress;
import io.quotewire.streaming.contract.Article;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The article of a web page.
 *
 * @param title of the article, without the site's name if that can be recognised
 * @param text paragraphs with an empty line between them
 * @param canonical the canonical address that the page declares
 */
public record PageArticle(
        Optional<String> title,
        String text,
        Optional<String> byline,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> language,
        Optional<String> section,
        Optional<String> publisher,
        Optional<URI> canonical,
        Particulars particulars) {

    /**
     * The address that identifies the page: its canonical link, unless that leads to another page, as on some sites.
     */
    public URI knownAs(URI address) {
        return canonical.filter(link -> WebAddress.isSamePage(address, link)).orElse(address);
    }

    /**
     * The article to send.
     *
     * @param address of the page; empty if unknown
     */
    public Article article(String id, Optional<URI> address, @Nullable Long revision) {
        Article.Builder article = Article.builder(id)
                .url(address.map(WebAddress::canonical).orElse(null))
                .publisher(publisher.or(() -> address.map(WebAddress::site)).orElse(null))
                .title(title.orElse(null))
                .body(text)
                .language(language.orElse(null))
                .publishedAt(published.orElse(null))
                .modifiedAt(modified.orElse(null))
                .revision(revision)
                .byline(byline.orElse(null))
                .section(section.orElse(null));
        particulars.setIn(article);
        return article.build();
    }
}
