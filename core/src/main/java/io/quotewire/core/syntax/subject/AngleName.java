package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.WordClass;
import java.util.Optional;

/**
 * Finds subjects that end in angle brackets, as in agency reports: a ticker symbol after an organisation's name,
 * "Harland Co &lt;HRL&gt;", or the name itself, "&lt;Harland Co&gt;".
 */
final class AngleName {
    /** The maximum distance between the brackets in tokens. */
    private static final int LONGEST = 12;

    private final NewsText text;

    AngleName(NewsText text) {
        this.text = text;
    }

    /**
     * The opening bracket of a symbol that closes at the token and follows an organisation's name; -1 if there is none.
     */
    int sign(int closing, int from) {
        int opening = opening(closing, from);
        return opening > from && endsName(opening - 1) ? opening : -1;
    }

    /** The name in the brackets that close at the token, together with another name coordinated with it. */
    Optional<Source> name(int closing, int from) {
        int opening = opening(closing, from);
        if (opening < 0) {
            return Optional.empty();
        }
        int joint = text.is(opening - 1, WordClass.DETERMINER) ? opening - 2 : opening - 1;
        int other = text.isMark(joint - 1, '>') ? joint - 2 : joint - 1;
        boolean joined = joint > from && text.is(joint, WordClass.CONJUNCTION) && endsName(other);
        int first = joined ? firstOfName(other, from) : opening + 1;
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
