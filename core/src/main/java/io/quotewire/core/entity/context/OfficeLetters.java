package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.OfficeInitials;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Drops organisations that are the letters of an office that the text names, "the SP" beside "Superintendent of Police
 * Ana Ruiz", "the DC" beside "a District Commissioner (DC)", or of an office in any text, "the MEC". Not if a body of
 * these initials is named, too. Pure functions; linear in the text.
 */
final class OfficeLetters {
    private final Tokens tokens;
    private final EntitySpans names;

    private OfficeLetters(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The names without such letters; the same instance if there are none. */
    static EntitySpans of(Tokens tokens, EntitySpans names) {
        OfficeLetters letters = new OfficeLetters(tokens, names);
        BitSet offices = letters.offices();
        return offices.isEmpty() ? names : letters.without(offices);
    }

    private BitSet offices() {
        BitSet candidates = new BitSet();
        for (int n = 0; n < names.size(); n++) {
            candidates.set(n, isCandidate(n));
        }
        if (candidates.isEmpty()) {
            return candidates;
        }
        Set<String> held = OfficeInitials.ofOffices(tokens);
        Set<String> bodies = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (names.type(n) == EntityType.PERSON) {
                held.addAll(OfficeInitials.of(tokens, names, n));
            } else if (names.endToken(n) > names.firstToken(n) + 1) {
                bodies.add(initials(n));
            }
        }
        for (int n = candidates.nextSetBit(0); n >= 0; n = candidates.nextSetBit(n + 1)) {
            String word = tokens.word(names.firstToken(n));
            boolean office = OfficeInitials.isAlways(word) || held.contains(word);
            candidates.set(n, office && !bodies.contains(word));
        }
        return candidates;
    }

    /** "The (SP)", an organisation of one word in capitals. */
    private boolean isCandidate(int name) {
        int first = names.firstToken(name);
        return first > 0
                && names.type(name) == EntityType.ORGANIZATION
                && names.endToken(name) == first + 1
                && ClosedClasses.isIn(tokens, first - 1, WordSet.THE)
                && OfficeInitials.mayBe(tokens, first);
    }

    private String initials(int name) {
        StringBuilder initials = new StringBuilder();
        for (int t = names.firstToken(name); t < names.endToken(name); t++) {
            if (tokens.isCapital(t)) {
                initials.append(tokens.firstChar(t));
            }
        }
        return initials.toString();
    }

    private EntitySpans without(BitSet offices) {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            if (!offices.get(n)) {
                builder.add(names.firstToken(n), names.endToken(n), names.type(n));
            }
        }
        return builder.build();
    }
}
