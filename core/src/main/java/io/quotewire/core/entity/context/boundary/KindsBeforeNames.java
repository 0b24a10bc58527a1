package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import java.util.Set;

/**
 * Leaves the noun for what something is out of its name, if only the start of a sentence gives it a capital: "Website |
 * Harbour Watch said", "Charity | Open Larder said"; not "Charity Commission". Pure functions; linear in the text.
 */
public final class KindsBeforeNames {
    private static final Set<String> KINDS = WordList.words(KindsBeforeNames.class, "kinds-before-names.txt");

    private final Tokens tokens;
    private final EntitySpans names;

    private KindsBeforeNames(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names, without such nouns; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, EntitySpans names) {
        KindsBeforeNames kinds = new KindsBeforeNames(tokens, names);
        for (int n = 0; n < names.size(); n++) {
            if (kinds.opens(n)) {
                return kinds.without();
            }
        }
        return names;
    }

    private EntitySpans without() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean kind = opens(n);
            int first = names.firstToken(n);
            builder.add(kind ? first + 1 : first, names.endToken(n), kind ? EntityType.ORGANIZATION : names.type(n));
        }
        return builder.build();
    }

    private boolean opens(int name) {
        int first = names.firstToken(name);
        int last = names.endToken(name) - 1;
        return last > first
                && names.type(name) != EntityType.LOCATION
                && SentenceOpening.isAt(tokens, first)
                && KINDS.contains(tokens.lower(first))
                && tokens.isCapital(first + 1)
                && !(last == first + 1 && GroupNouns.contains(tokens.lower(last)));
    }
}
