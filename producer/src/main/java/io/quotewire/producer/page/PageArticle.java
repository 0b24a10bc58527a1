package io.quotewire.producer.page;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The article of a web page.
 *
 * @param title as the article has it, without the site's name where that can be told
 * @param text paragraphs with an empty line between them
 * @param canonical where the page says it belongs
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
        Optional<URI> canonical) {}
