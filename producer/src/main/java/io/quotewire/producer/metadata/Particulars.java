package io.quotewire.producer.metadata;

import io.quotewire.streaming.contract.Article;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An article's metadata other than text, author and date. Immutable.
 *
 * @param dateFrom where the date of publication was found, as in {@link Article#dateFrom()}; empty if it was given
 * @param keywords as printed, each once
 * @param picture address of the lead picture, http or https
 * @param copyright the copyright notice
 */
public record Particulars(
        Optional<String> dateFrom, List<String> keywords, Optional<URI> picture, Optional<String> copyright) {
    /** No metadata. */
    public static final Particulars NONE =
            new Particulars(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Particulars {
        keywords = List.copyOf(keywords);
    }

    /** These, completed from others; the origin of the date is not changed. */
    public Particulars or(Particulars others) {
        return new Particulars(
                dateFrom,
                keywords.isEmpty() ? others.keywords : keywords,
                picture.or(() -> others.picture),
                copyright.or(() -> others.copyright));
    }

    /** These, with this origin of the date. */
    public Particulars withDateFrom(Optional<String> source) {
        return new Particulars(source, keywords, picture, copyright);
    }

    /** Sets these in a builder. */
    public void setIn(Article.Builder article) {
        article.dateFrom(dateFrom.orElse(null))
                .keywords(keywords.isEmpty() ? null : keywords)
                .picture(picture.map(URI::toString).orElse(null))
                .copyright(copyright.orElse(null));
    }
}
