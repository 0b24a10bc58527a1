package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Recognises words that an outlet only passes on: "Hill said: “It is late,” the Herald reported", "Hill said, “It is
 * late,” according to the Herald". Pure functions.
 */
public final class PassedOn {
    private static final String REPORT = "report";

    private PassedOn() {}

    /** Whether the clause before the passage introduces it, and the attribution behind it names an outlet. */
    public static boolean is(NewsText text, int passage, Attribution behind) {
        int mark = text.firstToken(passage) - 1;
        return PassageLead.isIntroduced(text, passage)
                && (text.isMark(mark, ':') || text.cueAt(mark - 1) >= 0)
                && (behind.cue() < 0
                        ? isNamed(text, Objects.requireNonNull(behind.source()))
                        : REPORT.equals(text.cues().get(behind.cue()).entry().lemma()));
    }

    private static boolean isNamed(NewsText text, Source source) {
        return IntStream.range(source.first(), source.end())
                .anyMatch(i -> text.names().at(i) >= 0);
    }
}
