package io.quotewire.producer.metadata;

import io.quotewire.streaming.contract.Article;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a newsroom needs beside an article's text, its author and date.
 *
 * @param dateFrom where the date of publication was found, in the words of {@link Article#dateFrom()}; empty if it
 *     was given
 * @param keywords as printed, each once
 * @param picture address of the lead picture, http or https
 * @param copyright line that says whose it is
 */
public record Particulars(
        Optional<String> dateFrom, List<String> keywords, Optional<URI> picture, Optional<String> copyright) {
    /** Of what says nothing more. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Particulars {
        keywords = List.copyOf(keywords);
    }

    /** These, and what they lack from others; where the date is from stays as it is. */
    public Particulars or(Particulars others) {
        return new Particulars(
                dateFrom,
                keywords.isEmpty() ? others.keywords : keywords,
                picture.or(() -> others.picture),
                copyright.or(() -> others.copyright));
    }

    /** These, of an article whose date was found there. */
    public Particulars withDateFrom(Optional<String> source) {
        return new Particulars(source, keywords, picture, copyright);
    }

    /** Sets these in an article that is being built. */
    public void setIn(Article.Builder article) {
        article.dateFrom(dateFrom.orElse(null))
                .keywords(keywords.isEmpty() ? null : keywords)
                .picture(picture.map(URI::toString).orElse(null))
                .copyright(copyright.orElse(null));
    }
}
