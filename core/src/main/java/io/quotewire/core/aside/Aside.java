package io.quotewire.core.aside;

import java.util.List;

/**
 * A piece of a text that is left out of its {@linkplain RunningText running text}.
 *
 * @param start in {@code char} offsets, with the blanks before a bracket unless a full stop follows it
 * @param gap the number of blanks that remain between the name before it and the start
 * @param terms the terms that it defines
 */
record Aside(int start, int end, int gap, Kind kind, List<String> terms) {
    /** What an aside is. */
    enum Kind {
        /** "(the “Company”)". */
        TERMS,
        /** "(NASDAQ: BLMX)". */
        LISTING,
        /** "®". */
        TRADEMARK,
        /**
         * "(BUSINESS WIRE)", "SOURCE ", the degree in "Mary Hill, PhD", the date in "Monday (Oct 4)", the asterisks of
         * "**Mary Hill**", the mark of "Achieng'": what says nothing of the name before it.
         */
        MARK
    }

    /** Whether it says something of the name before it. */
    boolean isOfName() {
        return kind != Kind.MARK;
    }

    /** "Bloomly®". */
    static Aside trademark(int start) {
        return new Aside(start, start + 1, 0, Kind.TRADEMARK, List.of());
    }

    static Aside mark(int start, int end) {
        return new Aside(start, end, 0, Kind.MARK, List.of());
    }
}
