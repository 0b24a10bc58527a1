package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes sites whole of which the tagger found the first word, "Peru | .com", "Hill | .co.uk", "Harbournews | .com"; the
 * last not if the text also calls it "Harbournews". Pure functions; linear in the text.
 */
public final class SiteNames {
    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;
    /** The capitalised words that are no sites; read only for a text with sites. */
    private final Lazy<Set<String>> alone = new Lazy<>(this::alone);

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
        while (tokens.isGluedStop(end) && isEnding(end + 1)) {
            end += 2;
        }
        boolean site = end > names.endToken(name)
                && (names.type(name) != EntityType.ORGANIZATION || !isAlsoAlone(names.firstToken(name)));
        return site ? end : 0;
    }

    /** "Harbournews.com", which the text also calls "Harbournews": that is its name. */
    private boolean isAlsoAlone(int first) {
        return alone.get().contains(tokens.word(first));
    }

    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isCapital(i) && !(tokens.isGluedStop(i + 1) && isEnding(i + 2))) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    /** "com" in "Peru.com", "TV" in "Peru.TV"; not "It" in "Peru.It". */
    private boolean isEnding(int token) {
        return classes.is(token, WordSet.SITE_ENDING) && (!tokens.isCapital(token) || UpperCase.is(tokens.word(token)));
    }
}
