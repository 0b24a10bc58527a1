package io.quotewire.core.entity.context.clue;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The names that a rule for organisations finds in a text with marked names. */
public final class NamesOf {
    private NamesOf() {}

    /** A rule for organisations. */
    @FunctionalInterface
    public interface Rule {
        Set<String> of(OrganizationText text);
    }

    /** The names that the rule finds, in alphabetical order; "-" if there are none. */
    public static String found(String marked, Rule rule) {
        Set<String> found = new TreeSet<>(rule.of(text(MarkedText.of(marked))));
        return found.isEmpty() ? "-" : String.join(", ", found);
    }

    /** The text as input of the rules. */
    public static OrganizationText text(MarkedText marked) {
        NewsText text = marked.text();
        return new OrganizationText(text.tokens(), WordClasses.of(text.tokens()), text.names());
    }

    /** The names with their types, in text order. */
    public static String listed(MarkedText marked, EntitySpans names) {
        return IntStream.range(0, names.size())
                .mapToObj(n -> names.type(n) + " " + names.words(marked.text().tokens(), n))
                .collect(Collectors.joining("; "));
    }
}
