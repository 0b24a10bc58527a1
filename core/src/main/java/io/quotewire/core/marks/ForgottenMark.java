package io.quotewire.core.marks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a passage ends whose closing mark was forgotten: at the pause before the words that say who spoke. "We were
 * never told, Hill said. “Nobody was.”
 */
public final class ForgottenMark {
    private static final String NAME = "\\p{Lu}[\\p{L}’'.-]{0,30}(?: \\p{Lu}[\\p{L}’'.-]{0,30}){0,3}";
    private static final String VERB = "(?:said|says|asked|added|told|wrote)\\b";
    private static final Pattern CLAUSE = Pattern.compile("[,?!]\\s(?=(?:(?:he|she|they|" + NAME + ") " + VERB
            + ")|(?:said|says|asked|added) (?:the |" + NAME + "))");

    private ForgottenMark() {}

    /** The offset behind the pause, in {@code [start, end)}; {@code end} where no such words follow. */
    static int endOf(String text, int start, int end) {
        Matcher clause = CLAUSE.matcher(text).region(start, end);
        return clause.find() ? clause.start() + 1 : end;
    }
}
