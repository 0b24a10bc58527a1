package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.resolve.StandaloneNames;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import java.util.Set;

/** Joins the two names of a party in a chamber: "Senate Republicans", "House Democrats". Pure functions. */
public final class ChamberParties {
    private static final Set<String> PLACING = Set.of("in", "the");

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
            boolean chamber = n + 1 < names.size()
                    && names.endToken(n) == names.firstToken(n + 1)
                    && isPair(tokens, names, n + 1);
            if (!chamber) {
                int first = names.firstToken(n);
                builder.add(isPair(tokens, names, n) ? first - 1 : first, names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }

    /** Whether the name is a party behind a chamber, which the tagger may have missed: "House | Democrats". */
    private static boolean isPair(Tokens tokens, EntitySpans names, int party) {
        int first = names.firstToken(party);
        int chamber = first - 1;
        return chamber >= 0
                && names.endToken(party) == first + 1
                && names.type(party) == EntityType.ORGANIZATION
                && StandaloneNames.isParty(tokens.word(first))
                && StandaloneNames.isChamber(tokens.word(chamber))
                && isFree(tokens, names, chamber)
                && tokens.text()
                        .substring(tokens.end(chamber), tokens.start(first))
                        .equals(" ");
    }

    /** An organisation's name by itself or none: not "White House | Democrats", "in the House | Democrats said". */
    private static boolean isFree(Tokens tokens, EntitySpans names, int token) {
        int name = names.at(token);
        return name < 0
                ? token == 0 || !PLACING.contains(tokens.lower(token - 1))
                : (names.type(name) == EntityType.ORGANIZATION && names.endToken(name) == names.firstToken(name) + 1);
    }
}
