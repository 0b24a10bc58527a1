package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Tokens;
import java.util.Set;
import java.util.TreeSet;

/** What a rule for bodies finds in a text with marked names. */
final class NamesOf {
    private NamesOf() {}

    /** A rule for bodies. */
    @FunctionalInterface
    interface Rule {
        Set<String> of(Tokens tokens, EntitySpans names, CapitalRuns runs);
    }

    /** The names that the rule finds, in the order of the alphabet; "-" without any. */
    static String found(String marked, Rule rule) {
        NewsText text = MarkedText.of(marked).text();
        Set<String> found =
                new TreeSet<>(rule.of(text.tokens(), text.names(), new CapitalRuns(text.tokens(), text.names())));
        return found.isEmpty() ? "-" : String.join(", ", found);
    }
}
