package io.quotewire.core.direct.passage;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import java.util.stream.IntStream;

/**
 * Recognises words that an outlet only passes on: "Hill said: “It is late,” the Herald reported", "Hill said, “It is
 * late,” according to the Herald". A person does more than that: what a witness said, “according to Ana Ruiz”, is part
 * of Ruiz's account. Pure functions.
 */
public final class PassedOn {
    private PassedOn() {}

    /** Whether the clause before the passage introduces it, and the attribution behind it names an outlet. */
    public static boolean is(NewsText text, int passage, Attribution behind) {
        int mark = text.firstToken(passage) - 1;
        Source source = behind.source();
        return source != null
                && !holds(text, source, true)
                && PassageLead.isIntroduced(text, passage)
                && (text.isMark(mark, ':') || text.cueAt(mark - 1) >= 0)
                && (behind.cue() < 0
                        ? holds(text, source, false)
                        : "report".equals(text.cues().get(behind.cue()).entry().lemma()));
    }

    /** Whether a name, or only one of a person, is among the words. */
    private static boolean holds(NewsText text, Source source, boolean person) {
        return IntStream.range(source.first(), source.end())
                .map(text.names()::at)
                .anyMatch(name -> name >= 0 && (!person || text.names().type(name) == EntityType.PERSON));
    }
}
