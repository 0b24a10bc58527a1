package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;

/**
 * Makes sites whole of which the tagger found the first word, as a place or a person, "Peru | .com", "Hill | .co.uk".
 * Pure functions; linear in the text.
 */
public final class SiteNames {
    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;

    private SiteNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    /** The names, with such sites as a whole; the same instance if there are none. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        SiteNames sites = new SiteNames(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if (sites.end(n) > 0) {
                return names.extended(sites::end);
            }
        }
        return names;
    }

    /** The end of the site's name that begins with this one; 0 if it is none. */
    private int end(int name) {
        int end = names.endToken(name);
        while (names.type(name) != EntityType.ORGANIZATION && tokens.isGluedStop(end) && isEnding(end + 1)) {
            end += 2;
        }
        return end > names.endToken(name) ? end : 0;
    }

    /** "com" in "Peru.com"; not "It" in "Peru.It". */
    private boolean isEnding(int token) {
        return classes.is(token, WordSet.SITE_ENDING) && !tokens.isCapital(token);
    }
}
