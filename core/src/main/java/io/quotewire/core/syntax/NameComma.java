package io.quotewire.core.syntax;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;

/**
 * Recognises a comma within an organisation's name, which is no pause: "Bloomly, Inc", "Voss, Hale and Co"; not in
 * "Bloomly A.S., Bank", of which the tagger made one name. Pure functions.
 */
final class NameComma {
    private NameComma() {}

    static boolean is(Tokens tokens, EntitySpans names, int comma) {
        int name = names.at(comma);
        return name >= 0
                && names.type(name) == EntityType.ORGANIZATION
                && (names.endToken(name) > comma + 2 || NameEndings.isLegalForm(tokens.lower(comma + 1)));
    }
}
