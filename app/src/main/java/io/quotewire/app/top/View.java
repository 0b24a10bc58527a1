package io.quotewire.app.top;

import java.util.Optional;

/**
 * What part of a snapshot is shown, and how. Immutable: a key press makes a new one.
 *
 * @param listed which topics and quotes are listed
 * @param paused whether the display is paused
 * @param selected the row that keys move
 * @param inside the topic or article that is open
 * @param help whether the explanation is shown instead; then the row is its first line
 */
record View(Listed listed, boolean paused, Selected selected, Inside inside, boolean help) {
    static final View FIRST =
            new View(new Listed(Sort.FLOW, "", false), false, new Selected(false, 0), Inside.NOTHING, false);

    /**
     * Which topics and quotes are listed.
     *
     * @param sort order of the topics
     * @param filter only what contains this, in any case; empty for all
     * @param typing whether keys edit the filter
     */
    record Listed(Sort sort, String filter, boolean typing) {}

    /**
     * The selected row.
     *
     * @param ofQuotes whether it is among the quotes or among the topics
     * @param row from 0
     */
    record Selected(boolean ofQuotes, int row) {
        Selected {
            row = Math.max(0, row);
        }

        Selected first() {
            return new Selected(ofQuotes, 0);
        }
    }

    /** The topic or article that is open. */
    record Inside(Optional<String> topic, Optional<String> article) {
        static final Inside NOTHING = new Inside(Optional.empty(), Optional.empty());
    }

    /** The order of topics. */
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
        return listed.filter.isEmpty() || containsIgnoringCase(text, listed.filter);
    }

    private static boolean containsIgnoringCase(String text, String part) {
        for (int i = 0; i <= text.length() - part.length(); i++) {
            if (text.regionMatches(true, i, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    View sorted(Sort by) {
        return listing(new Listed(by, listed.filter, listed.typing));
    }

    View filtered(String by, boolean stillTyping) {
        return listing(new Listed(listed.sort, by, stillTyping));
    }

    View pausing(boolean paused) {
        return new View(listed, paused, selected, inside, help);
    }

    View selecting(boolean amongQuotes, int row) {
        return new View(listed, paused, new Selected(amongQuotes, row), inside, help);
    }

    View into(Optional<String> topic, Optional<String> article) {
        return new View(listed, paused, selected, new Inside(topic, article), false);
    }

    View helping(boolean shown) {
        return new View(listed, paused, selected.first(), inside, shown);
    }

    private View listing(Listed other) {
        return new View(other, paused, selected.first(), inside, help);
    }
}
