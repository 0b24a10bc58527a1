package io.quotewire.app.terminal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements that a list of quotes has shown: a quote that is another part of one of them adds nothing to it. */
public final class ShownStatements {
    private final Set<List<String>> shown = new HashSet<>();

    /**
     * Adds the statement of which a quote is a part; returns false if the list shows it already. Not for a quote that
     * is a statement of its own: somebody may say the same words twice.
     *
     * @param speaker as shown
     * @param statement its number in the article
     * @param words of the whole statement
     */
    public boolean add(String articleId, String speaker, int statement, String words) {
        return shown.add(List.of(articleId, speaker, Integer.toString(statement), words));
    }
}
