package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;

/**
 * Ends names before the verb that follows them in a text in capitals, which the tagger takes for one of their words:
 * "KARL VOSS | SAID", "KARL VOSS | TOLD LIMA". Pure functions; linear in the text.
 */
public final class ShoutedVerbs {
    private ShoutedVerbs() {}

    /** The names, without such verbs and what is behind them; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        if (!Scan.any(0, names.size(), n -> verb(tokens, names, n) < names.endToken(n))) {
            return names;
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            int end = verb(tokens, names, n);
            if (end > names.firstToken(n)) {
                builder.add(names.firstToken(n), end, names.type(n));
            }
        }
        return builder.build();
    }

    /** Whether the text goes on in capitals: not "EDWARD SAID, the critic". */
    private static boolean isShoutedOn(Tokens tokens, int i) {
        return i == tokens.size() || (UpperCase.is(tokens.word(i)) && !tokens.is(i, ","));
    }

    /** The first such verb behind the name's first word; the name's end if there is none: not in "PORT SAID, Egypt". */
    private static int verb(Tokens tokens, EntitySpans names, int name) {
        int end = names.endToken(name);
        return names.type(name) == EntityType.LOCATION
                ? end
                : Scan.to(
                        names.firstToken(name) + 1,
                        end,
                        i -> UpperCase.is(tokens.word(i))
                                && ClosedClasses.isIn(tokens, i, WordSet.SHOUTED_VERB)
                                && isShoutedOn(tokens, i + 1));
    }
}
