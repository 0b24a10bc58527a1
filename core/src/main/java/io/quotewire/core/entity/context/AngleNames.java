package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/**
 * Tags names in angle brackets as organisations, as agency reports mark full names: "{@code <Larkin and Harland Inc>}".
 * Ticker symbols are excluded: a single word, or one without lower-case letters. Pure functions; linear in the text.
 */
final class AngleNames {
    /** The maximum number of tokens between the brackets. */
    private static final int LONGEST = 12;

    private AngleNames() {}

    /** The names, with such organisations added; the same instance if the text has no angle brackets. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        if (tokens.text().indexOf('<') < 0) {
            return names;
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int end = tokens.firstChar(i) == '<' ? end(tokens, i + 1) : -1;
            while (next < names.size() && names.firstToken(next) <= i) {
                builder.add(names.firstToken(next), names.endToken(next), names.type(next));
                next++;
            }
            if (end > 0 && (next == 0 || names.endToken(next - 1) <= i)) {
                builder.add(i + 1, end, EntityType.ORGANIZATION);
                while (next < names.size() && names.firstToken(next) < end) {
                    next++;
                }
                i = end;
            }
        }
        while (next < names.size()) {
            builder.add(names.firstToken(next), names.endToken(next), names.type(next));
            next++;
        }
        return builder.build();
    }

    /** The token after the name that fills the brackets, without its genitive; -1 if there is none. */
    private static int end(Tokens tokens, int first) {
        if (first == tokens.size() || tokens.start(first) > tokens.end(first - 1)) {
            return -1;
        }
        boolean small = false;
        for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
            char opens = tokens.firstChar(i);
            if (opens == '>') {
                int end = ClosedClasses.isIn(tokens, i - 1, WordSet.GENITIVE) ? i - 1 : i;
                return small && end > first + 1 ? end : -1;
            }
            boolean joins = opens == '&'
                    || opens == '('
                    || opens == ')'
                    || ClosedClasses.isIn(tokens, i, WordSet.ORGANIZATION_JOINT);
            if (!joins && !Character.isUpperCase(opens) && !ClosedClasses.isIn(tokens, i, WordSet.GENITIVE)) {
                return -1;
            }
            small |= hasSmall(tokens, i);
        }
        return -1;
    }

    private static boolean hasSmall(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 1
                && Character.isUpperCase(tokens.firstChar(i))
                && Character.isLowerCase(tokens.charAt(tokens.start(i) + 1));
    }
}
