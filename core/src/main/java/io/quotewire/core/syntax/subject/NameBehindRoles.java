package io.quotewire.core.syntax.subject;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.NounPhrase;
import io.quotewire.core.words.WordSet;

/**
 * Extends a role behind its verb by the name of who holds it, which follows another role or a place: "(said)
 * Chairman, President and CEO Mary Hill", "(said) Special Agent in Charge Mary Hill", "(said) Envoy in Peru Mary
 * Hill", "(said) MP from Lima Mary Hill". Pure functions.
 */
final class NameBehindRoles {
    private NameBehindRoles() {}

    /** The token behind the name; {@code stop} if no such name follows the phrase that ends there. */
    static int end(NewsText text, int stop, int end) {
        if (!RoleWords.isNoun(text.tokens(), stop - 1) || text.names().is(stop - 1, EntityType.PERSON)) {
            return stop;
        }
        if (text.isComma(stop)) {
            int last = NounPhrase.end(text, stop + 1, end);
            int name = text.names().at(last - 1);
            boolean held = name >= 0
                    && text.names().type(name) == EntityType.PERSON
                    && text.names().firstToken(name) > stop + 1
                    && RoleWords.isNoun(text.tokens(), text.names().firstToken(name) - 1)
                    && RoleWords.isNoun(text.tokens(), stop + 1);
            return held ? last : stop;
        }
        int place = text.names().at(stop + 1);
        boolean seat = place >= 0
                && text.names().type(place) == EntityType.LOCATION
                && text.is(stop, WordSet.FROM, WordSet.FOR);
        if (!seat && !text.is(stop, WordSet.IN)) {
            return stop;
        }
        int name = text.names().at(place < 0 ? stop + 2 : text.names().endToken(place));
        boolean held = name >= 0
                && text.names().type(name) == EntityType.PERSON
                && (place < 0 ? text.isCapital(stop + 1) : text.names().type(place) == EntityType.LOCATION);
        return held ? Math.min(end, text.names().endToken(name)) : stop;
    }
}
