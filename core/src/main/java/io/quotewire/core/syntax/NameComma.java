package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.words.NameEndings;

/**
 * Recognises a comma within an organisation's name, which is no pause: "Bloomly, Inc", "Voss, Hale and Co"; not in
 * "Bloomly A.S., Bank", of which the tagger made one name. Pure functions.
 */
final class NameComma {
    private NameComma() {}

    static boolean is(NewsText text, int comma) {
        int name = text.names().at(comma);
        return name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION
                && (text.names().endToken(name) > comma + 2 || NameEndings.isLegalForm(text.lower(comma + 1)));
    }
}
