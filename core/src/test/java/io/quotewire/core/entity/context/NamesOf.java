package io.quotewire.core.entity.context;

import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.WordClasses;
import java.util.Set;
import java.util.TreeSet;

/** The names that a rule for organisations finds in a text with marked names. */
final class NamesOf {
    private NamesOf() {}

    /** A rule for organisations. */
    @FunctionalInterface
    interface Rule {
        Set<String> of(OrganizationText text);
    }

    /** The names that the rule finds, in alphabetical order; "-" if there are none. */
    static String found(String marked, Rule rule) {
        Set<String> found = new TreeSet<>(rule.of(text(MarkedText.of(marked))));
        return found.isEmpty() ? "-" : String.join(", ", found);
    }

    /** The text as input of the rules. */
    static OrganizationText text(MarkedText marked) {
        NewsText text = marked.text();
        return new OrganizationText(text.tokens(), WordClasses.of(text.tokens()), text.names());
    }
}
