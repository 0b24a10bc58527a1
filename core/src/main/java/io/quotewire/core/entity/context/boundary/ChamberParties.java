package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.resolve.StandaloneNames;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;

/** Joins the two names of a party in a chamber: "Senate Republicans", "House Democrats". Pure functions. */
public final class ChamberParties {
    private ChamberParties() {}

    /** The names, with such pairs joined; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        int first = 0;
        while (first < names.size() && !isPair(tokens, names, first)) {
            first++;
        }
        return first == names.size() ? names : joined(tokens, names);
    }

    private static EntitySpans joined(Tokens tokens, EntitySpans names) {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean pair = isPair(tokens, names, n);
            builder.add(names.firstToken(n), names.endToken(pair ? n + 1 : n), names.type(n));
            n += pair ? 1 : 0;
        }
        return builder.build();
    }

    private static boolean isPair(Tokens tokens, EntitySpans names, int n) {
        int first = names.firstToken(n);
        return n + 1 < names.size()
                && names.endToken(n) == first + 1
                && names.firstToken(n + 1) == first + 1
                && names.endToken(n + 1) == first + 2
                && names.type(n) == EntityType.ORGANIZATION
                && names.type(n + 1) == EntityType.ORGANIZATION
                && StandaloneNames.isChamber(tokens.word(first))
                && StandaloneNames.isParty(tokens.word(first + 1))
                && tokens.text()
                        .substring(tokens.end(first), tokens.start(first + 1))
                        .equals(" ");
    }
}
