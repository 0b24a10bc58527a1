package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import java.util.Optional;

/**
 * A subject that ends in angle marks, as agency reports have them: a sign behind the name of a body, "Harland Co <HRL>",
 * or the name itself, "<Harland Co>".
 */
final class AngleName {
    /** Tokens between the marks, from one to the other. */
    private static final int LONGEST = 12;

    private final NewsText text;

    AngleName(NewsText text) {
        this.text = text;
    }

    /** The subject that ends with the closing mark, the one before a sign found by {@code subjects}. */
    Optional<Source> find(int closing, int from, SubjectBefore subjects) {
        int opening = opening(closing, from);
        if (opening < 0) {
            return Optional.empty();
        }
        if (opening > from && endsName(opening - 1)) {
            return subjects.find(opening, from);
        }
        int joint = text.is(opening - 1, WordClass.DETERMINER) ? opening - 2 : opening - 1;
        boolean joined = joint > from && text.is(joint, WordClass.CONJUNCTION) && endsName(joint - 1);
        int first = joined ? firstOfName(joint - 1, from) : opening + 1;
        return first < closing ? Optional.of(new Source(first, closing, true)) : Optional.empty();
    }

    private int opening(int closing, int from) {
        for (int i = closing - 1; i >= Math.max(from, closing - LONGEST); i--) {
            if (text.isMark(i, '<')) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsName(int token) {
        return text.names().at(token) >= 0 || (text.isCapital(token) && !text.is(token, WordClass.DETERMINER));
    }

    private int firstOfName(int token, int from) {
        int name = text.names().at(token);
        return name < 0 ? token : Math.max(from, text.names().firstToken(name));
    }
}
