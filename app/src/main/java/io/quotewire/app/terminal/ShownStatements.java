package io.quotewire.app.terminal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements that a list of quotes has shown: a quote that is another part of one of them adds nothing to it. */
public final class ShownStatements {
    private final Set<List<String>> shown = new HashSet<>();

    /**
     * Adds a statement; returns false if the list shows it already.
     *
     * @param speaker as shown
     * @param words of the whole statement
     */
    public boolean add(String articleId, String speaker, String words) {
        return shown.add(List.of(articleId, speaker, words));
    }
}
