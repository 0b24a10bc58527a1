package io.quotewire.producer.metadata;

import io.quotewire.producer.metadata.MarkupHint.Kind;
import io.quotewire.producer.text.LanguageTag;
import io.quotewire.producer.text.NamedParts;
import io.quotewire.producer.text.PlainText;
import io.quotewire.producer.web.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * A page's metadata about its article, from its JSON-LD, its head, its markup and what it shows.
 *
 * @param title of the article, without the site's name if that can be recognised
 * @param shownTitle the title in the page, which may differ
 * @param language BCP 47 tag
 * @param schema the JSON-LD about the article
 */
public record PageHead(
        Optional<String> title,
        Optional<String> shownTitle,
        Optional<String> byline,
        Optional<Instant> published,
        Optional<Instant> modified,
        Optional<String> language,
        Optional<String> section,
        Optional<String> publisher,
        Optional<URI> canonical,
        Particulars particulars,
        Optional<SchemaArticle> schema) {
    private static final NamedParts NO_PICTURE = MarkupNames.of("no-picture");

    /**
     * Reads it from an unmodified page.
     *
     * @param data of the same page, used for what is found nowhere else
     */
    public static PageHead of(Document page, EmbeddedData data, URI address) {
        MetaTags meta = new MetaTags(page);
        Optional<SchemaArticle> schema = SchemaArticle.of(new SchemaGraph(data.scripts()));
        List<MarkupHint> hints = MarkupHints.of(page);
        Optional<String> site = meta.first("og:site_name");
        Optional<String> publisher = schema.flatMap(SchemaArticle::publisher).or(() -> site);
        Optional<String> language = language(page, meta, schema);
        Locale locale = language.map(Locale::forLanguageTag).orElse(Locale.ROOT);
        Optional<URI> canonical = Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .flatMap(link -> WebAddress.resolve(address, link.attr("href")));
        URI known =
                canonical.filter(link -> WebAddress.isSamePage(address, link)).orElse(address);
        PageDates dates = new PageDates(locale, hints, meta);
        Optional<String> shownTitle = new PageTitle(page, meta, site).title();
        Optional<String> title = schema.flatMap(SchemaArticle::headline).or(() -> shownTitle);
        Supplier<EmbeddedHead> embedded = () -> new EmbeddedHead(data.entitled(
                Stream.of(title, shownTitle).flatMap(Optional::stream).toList()));
        Optional<PageDates.Found> published = dates.published(
                schema.flatMap(SchemaArticle::published), () -> embedded.get().published(), known);
        return new PageHead(
                title,
                shownTitle,
                schema.flatMap(SchemaArticle::byline)
                        .or(() -> new PageByline(publisher.or(() -> site), locale).of(hints, meta))
                        .or(() -> embedded.get().byline()),
                published.map(PageDates.Found::at),
                dates.modified(schema.flatMap(SchemaArticle::modified)),
                language,
                section(schema, meta, hints),
                publisher,
                canonical,
                new Particulars(
                        published.map(PageDates.Found::from),
                        keywords(schema, meta, hints),
                        picture(schema, meta, hints, address),
                        copyright(schema, meta, hints)),
                schema);
    }

    private static Optional<String> language(Document page, MetaTags meta, Optional<SchemaArticle> schema) {
        String declared = Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang"))
                .orElse("");
        return Stream.of(
                        Stream.of(declared),
                        schema.flatMap(SchemaArticle::language).stream(),
                        meta.all("og:locale", "content-language", "language", "dc.language"))
                .flatMap(tags -> tags)
                .flatMap(tag -> LanguageTag.normalized(tag).stream())
                .findFirst();
    }

    private static Optional<String> section(Optional<SchemaArticle> schema, MetaTags meta, List<MarkupHint> hints) {
        return schema.flatMap(SchemaArticle::section)
                .or(() -> meta.first("article:section", "parsely-section", "section", "sailthru.section"))
                .or(() -> values(hints, Kind.SECTION).findFirst())
                .map(PlainText::line)
                .filter(section -> !section.isEmpty());
    }

    private static List<String> keywords(Optional<SchemaArticle> schema, MetaTags meta, List<MarkupHint> hints) {
        return Stream.<List<String>>of(
                        schema.map(SchemaArticle::keywords).orElse(List.of()),
                        meta.first("news_keywords").map(Keywords::ofLine).orElse(List.of()),
                        Keywords.of(meta.all("article:tag")),
                        meta.first("keywords", "parsely-tags")
                                .map(Keywords::ofLine)
                                .orElse(List.of()),
                        Keywords.of(values(hints, Kind.KEYWORD)))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Optional<URI> picture(
            Optional<SchemaArticle> schema, MetaTags meta, List<MarkupHint> hints, URI address) {
        Predicate<URI> isPicture = at -> WebAddress.isWeb(at) && !NO_PICTURE.standIn(at.toString());
        return Stream.of(
                        meta.all("og:image:secure_url", "og:image", "og:image:url"),
                        schema.flatMap(SchemaArticle::picture).stream(),
                        meta.all("twitter:image", "twitter:image:src"),
                        values(hints, Kind.PICTURE))
                .flatMap(written -> written)
                .flatMap(written -> WebAddress.resolve(address, written).stream())
                .filter(isPicture)
                .findFirst();
    }

    private static Optional<String> copyright(Optional<SchemaArticle> schema, MetaTags meta, List<MarkupHint> hints) {
        return schema.flatMap(SchemaArticle::copyright)
                .or(() -> meta.first("copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder", "rights"))
                .or(() -> values(hints, Kind.COPYRIGHT)
                        .filter(line -> line.chars().anyMatch(Character::isLetter))
                        .reduce((first, last) -> last))
                .map(PlainText::line)
                .filter(line -> !line.isEmpty());
    }

    private static Stream<String> values(List<MarkupHint> hints, Kind kind) {
        return hints.stream().filter(hint -> hint.kind() == kind).map(MarkupHint::value);
    }
}
