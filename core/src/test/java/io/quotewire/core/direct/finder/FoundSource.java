package io.quotewire.core.direct.finder;

import io.quotewire.core.direct.passage.Attribution;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import java.util.Optional;
import java.util.function.Function;

/** The answer of one finder for a passage of a text whose names are marked by hand. */
final class FoundSource {
    private FoundSource() {}

    /** The words of the source of the last passage; a hyphen if the finder has no answer. */
    static String ofLast(Function<NewsText, AttributionFinder> finder, String marked) {
        return of(finder, marked, MarkedText.of(marked).text().quotes().size() - 1);
    }

    /** The words of the source of the passage with this number. */
    static String of(Function<NewsText, AttributionFinder> finder, String marked, int passage) {
        MarkedText text = MarkedText.of(marked);
        Optional<Attribution> found = finder.apply(text.text()).find(passage);
        return found.map(Attribution::source).map(text::words).orElse("-");
    }
}
