package io.quotewire.app.monitor;

import java.util.Optional;

/**
 * What of a snapshot is on the screen, and how. Immutable: a key makes another.
 *
 * @param sort order of the topics
 * @param filter only what contains it, in any case; empty for all
 * @param typing whether keys go into the filter
 * @param paused whether the figures stand still
 * @param ofQuotes whether the selection is among the quotes, else among the topics
 * @param selected the row, from 0
 * @param topic looked into
 * @param article looked into
 * @param help whether keys, columns and words are explained instead; then {@code selected} is its first line
 */
record TopView(
        Sort sort,
        String filter,
        boolean typing,
        boolean paused,
        boolean ofQuotes,
        int selected,
        Optional<String> topic,
        Optional<String> article,
        boolean help) {
    static final TopView FIRST =
            new TopView(Sort.FLOW, "", false, false, false, 0, Optional.empty(), Optional.empty(), false);

    /** In which order topics are shown. */
    enum Sort {
        FLOW,
        NAME,
        RATE,
        LAG,
        SIZE;

        Sort next() {
            return switch (this) {
                case FLOW -> NAME;
                case NAME -> RATE;
                case RATE -> LAG;
                case LAG -> SIZE;
                case SIZE -> FLOW;
            };
        }
    }

    boolean shows(String text) {
        return filter.isEmpty() || containsIgnoringCase(text, filter);
    }

    private static boolean containsIgnoringCase(String text, String part) {
        for (int i = 0; i <= text.length() - part.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    TopView sorted(Sort by) {
        return new TopView(by, filter, typing, paused, ofQuotes, 0, topic, article, help);
    }

    TopView filtered(String by, boolean stillTyping) {
        return new TopView(sort, by, stillTyping, paused, ofQuotes, 0, topic, article, help);
    }

    TopView pausing(boolean stands) {
        return new TopView(sort, filter, typing, stands, ofQuotes, selected, topic, article, help);
    }

    TopView selecting(boolean amongQuotes, int row) {
        return new TopView(sort, filter, typing, paused, amongQuotes, Math.max(0, row), topic, article, help);
    }

    TopView into(Optional<String> name, Optional<String> ofArticle) {
        return new TopView(sort, filter, typing, paused, ofQuotes, selected, name, ofArticle, false);
    }

    TopView helping(boolean shown) {
        return new TopView(sort, filter, typing, paused, ofQuotes, 0, topic, article, shown);
    }
}
