package io.quotewire.producer.metadata;

import io.quotewire.producer.metadata.MarkupHint.Kind;
import io.quotewire.producer.text.Byline;
import io.quotewire.producer.text.BylineRules;
import io.quotewire.producer.text.DateWords;
import io.quotewire.producer.text.PlainText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the authors of a page's article in what the page declares, marks up or shows. */
final class PageByline {
    private static final String PARTICLE = "(?:" + BylineRules.anyOf("particle") + ')';
    private static final String WORD = "(?:\\p{Lu}[\\p{L}.'’-]*)";
    private static final String NAME = WORD + "(?:\\s+(?:" + WORD + '|' + PARTICLE + ")){0,5}";
    private static final Pattern NAMES = Pattern.compile(
            NAME + "(?:\\s*(?:[,;&/|•·]|\\b(?:" + BylineRules.anyOf("and") + ")\\b)\\s*" + NAME + "){0,6}");
    private static final Pattern SEPARATED = Pattern.compile("\\s[|•·–—-]\\s");

    /** A line within the text counts as a byline only if it can be nothing else. */
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}\\S*\\s+\\S*\\p{L}.*|\\p{Lu}{2,6}");

    private final Optional<String> publisher;
    private final Locale language;

    PageByline(Optional<String> publisher, Locale language) {
        this.publisher = publisher;
        this.language = language;
    }

    /**
     * The first available of: marked-up names, those of the head, those in an element whose name says so, a line that
     * says so.
     */
    Optional<String> of(List<MarkupHint> hints, MetaTags meta) {
        return declared(meta)
                .or(() -> marked(hints))
                .or(() -> named(hints))
                .or(() -> linked(hints))
                .or(() -> labelled(hints));
    }

    private Optional<String> declared(MetaTags meta) {
        return meta.all(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "article:author_name",
                        "cxenseparse:author",
                        "citation_author")
                .filter(author -> !author.contains("://") && !author.startsWith("@"))
                .flatMap(author -> clean(author).stream())
                .findFirst();
    }

    private Optional<String> marked(List<MarkupHint> hints) {
        Set<String> names = new LinkedHashSet<>();
        values(hints, Kind.AUTHOR).flatMap(value -> clean(value).stream()).forEach(names::add);
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** The first, or those with such names inside it: the element around them may contain more. */
    private Optional<String> named(List<MarkupHint> hints) {
        List<String> names = values(hints, Kind.NAMED_AUTHOR)
                .flatMap(value -> clean(value).stream())
                .filter(this::areNames)
                .toList();
        return names.stream().findFirst().map(first -> {
            List<String> inside = names.stream()
                    .filter(name -> name.length() < first.length() && first.contains(name))
                    .distinct()
                    .toList();
            return inside.isEmpty() ? first : String.join(", ", inside);
        });
    }

    /** The names that are linked in a line that says that it names authors. */
    private Optional<String> linked(List<MarkupHint> hints) {
        return values(hints, Kind.LINKED_AUTHORS)
                .flatMap(value -> clean(value).stream())
                .filter(names -> TWO_WORDS.matcher(names).matches() && areNames(names))
                .findFirst();
    }

    private Optional<String> labelled(List<MarkupHint> hints) {
        Predicate<String> sure = names -> TWO_WORDS.matcher(names).matches() && areNames(names);
        return values(hints, Kind.LINE)
                .flatMap(SEPARATED::splitAsStream)
                .flatMap(line -> Byline.labelled(line).stream())
                .flatMap(names -> clean(names).stream())
                .filter(sure)
                .findFirst();
    }

    private boolean areNames(String names) {
        return NAMES.matcher(names).matches() && !DateWords.areAll(names, language);
    }

    /** The names without the publisher's. */
    private Optional<String> clean(String written) {
        return Byline.of(written).map(this::withoutPublisher).filter(names -> !names.isEmpty());
    }

    private String withoutPublisher(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        String site = publisher.map(PlainText::line).orElse("").toLowerCase(Locale.ROOT);
        if (site.isEmpty() || !lower.endsWith(site)) {
            return names;
        }
        String before = names.substring(0, names.length() - site.length());
        return before.isEmpty()
                        || !Character.isLetterOrDigit(
                                before.strip().charAt(before.strip().length() - 1))
                ? before.replaceAll("[\\s,;|•·/(–—-]+$", "")
                : names;
    }

    private static Stream<String> values(List<MarkupHint> hints, Kind kind) {
        return hints.stream().filter(hint -> hint.kind() == kind).map(MarkupHint::value);
    }
}
