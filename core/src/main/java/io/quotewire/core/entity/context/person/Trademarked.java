package io.quotewire.core.entity.context.person;

import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Removes names of persons and places that the text marks as trade marks: the drug of "Clarivex® is approved … Clarivex
 * helps". Pure functions; linear in the text.
 */
public final class Trademarked {
    private Trademarked() {}

    /** The words that have the sign of a trade mark. */
    public static Set<String> words(Tokens tokens, List<Designation> designations) {
        Set<String> marked = new HashSet<>();
        for (Designation designation : designations) {
            if (designation.trademark()) {
                marked.add(tokens.word(tokens.at(designation.end() - 1)));
            }
        }
        return marked;
    }

    /** The names without such ones; the same instance if nothing has the sign of a trade mark. */
    public static EntitySpans of(Tokens tokens, EntitySpans names, List<Designation> designations) {
        Set<String> marked = words(tokens, designations);
        if (marked.isEmpty()) {
            return names;
        }
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            boolean other = names.type(n) == EntityType.ORGANIZATION
                    || (names.firstToken(n) > 0 && tokens.isCapital(names.firstToken(n) - 1));
            if (other || !marked.contains(names.words(tokens, n))) {
                builder.add(names.firstToken(n), names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }
}
