package io.quotewire.producer.metadata;

import io.quotewire.producer.metadata.MarkupHint.Kind;
import io.quotewire.producer.text.DateWords;
import io.quotewire.producer.text.NewsDate;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds when a page's article was published and changed: dates that the page declares are preferred to those it marks
 * up, these to those it shows, and these to the day in its address. A date that is only shown is ignored if the address
 * has another day.
 */
final class PageDates {
    private static final Pattern DAY_IN_ADDRESS = Pattern.compile(
            "[/=_-](19\\d\\d|20\\d\\d)([/_-]?)(0?[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01]|[1-9])(?=[/_.-]|$)");
    private static final Pattern PART =
            Pattern.compile("\\s+[|•·–—]\\s+|\\s+-\\s+(?!\\d{1,2}[:h.]\\d{2})|\\s{2,}|(?<=\\p{L}),\\s+(?=\\d)");

    /** Allowed difference between a date shown in the page's own time zone and the day in its address. */
    private static final Duration SAME_DAYS = Duration.ofHours(62);

    /** Earlier dates are defaults of content management systems. */
    private static final Instant EARLIEST = Instant.parse("1700-01-01T00:00:00Z");

    private final Locale language;
    private final List<MarkupHint> hints;
    private final MetaTags meta;

    PageDates(Locale language, List<MarkupHint> hints, MetaTags meta) {
        this.language = language;
        this.hints = hints;
        this.meta = meta;
    }

    /**
     * A date, and where it was found.
     *
     * @param from as in the article's {@code dateFrom}
     */
    record Found(Instant at, String from) {}

    /** @param embedded the page's data for scripts, used if it declares and marks up nothing */
    Optional<Found> published(Optional<String> schema, Supplier<Stream<String>> embedded, URI address) {
        return found(schema.stream(), "json-ld")
                .or(() -> found(declared(), "meta"))
                .or(() -> found(values(Kind.PUBLISHED), "markup"))
                .or(() -> found(embedded.get(), "data"))
                .or(() -> shown(address));
    }

    Optional<Instant> modified(Optional<String> schema) {
        Stream<String> declared =
                meta.all("article:modified_time", "og:updated_time", "dcterms.modified", "last-modified");
        Stream<String> lines = values(Kind.LINE).filter(DateWords::saysUpdated);
        return Stream.of(schema.stream(), declared, values(Kind.MODIFIED), lines)
                .flatMap(values -> values)
                .flatMap(value -> date(value).stream())
                .findFirst();
    }

    private Stream<String> declared() {
        return meta.all(
                "article:published_time",
                "article:published",
                "og:article:published_time",
                "datepublished",
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.date",
                "dcterms.created",
                "dcterms.issued",
                "parsely-pub-date",
                "sailthru.date",
                "publish-date",
                "publish_date",
                "publication_date",
                "pubdate",
                "originalpublicationdate",
                "cxenseparse:recs:publishtime");
    }

    private Optional<Found> shown(URI address) {
        Optional<Found> inAddress = inAddress(address);
        Optional<Found> shown = found(times(), "markup").or(() -> found(lines(), "text"));
        boolean agree = shown.isPresent()
                && inAddress
                        .filter(day -> Duration.between(day.at(), shown.get().at())
                                        .abs()
                                        .compareTo(SAME_DAYS)
                                > 0)
                        .isEmpty();
        return agree ? shown : inAddress;
    }

    /** The {@code time} elements above the text, else the only one of the article. */
    private Stream<String> times() {
        List<MarkupHint> times =
                hints.stream().filter(hint -> hint.kind() == Kind.TIME).toList();
        List<MarkupHint> above = times.stream().filter(MarkupHint::isAboveText).toList();
        return (above.isEmpty() && times.size() == 1 ? times : above).stream().map(MarkupHint::value);
    }

    /**
     * Lines above the text that contain only a date, and elements whose names say so; without the date of a change.
     */
    private Stream<String> lines() {
        Predicate<MarkupHint> line = hint -> hint.kind() == Kind.NAMED_DATE || hint.kind() == Kind.LINE;
        Stream<String> above =
                hints.stream().filter(line.and(MarkupHint::isAboveText)).map(MarkupHint::value);
        Stream<String> labelled = hints.stream()
                .filter(hint -> hint.kind() == Kind.LINE && !hint.isAboveText())
                .map(MarkupHint::value)
                .filter(DateWords::saysPublished);
        return Stream.concat(above, labelled)
                .filter(value -> value.chars().anyMatch(Character::isDigit))
                .map(value -> value.substring(0, DateWords.updatedFrom(value)))
                .flatMap(value -> Stream.concat(Stream.of(value), PART.splitAsStream(value)))
                .filter(value -> DateWords.areAll(value, language));
    }

    private static Optional<Found> inAddress(URI address) {
        Matcher day =
                DAY_IN_ADDRESS.matcher(Optional.ofNullable(address.getPath()).orElse(""));
        return day.find()
                ? NewsDate.parse(day.group(1) + '-' + day.group(3) + '-' + day.group(4))
                        .map(at -> new Found(at, "url"))
                : Optional.empty();
    }

    private Optional<Found> found(Stream<String> written, String from) {
        return written.flatMap(value -> date(value).stream()).findFirst().map(at -> new Found(at, from));
    }

    private Optional<Instant> date(String written) {
        return NewsDate.parse(written, language).filter(at -> at.isAfter(EARLIEST) && !at.equals(Instant.EPOCH));
    }

    private Stream<String> values(Kind kind) {
        return hints.stream().filter(hint -> hint.kind() == kind).map(MarkupHint::value);
    }
}
