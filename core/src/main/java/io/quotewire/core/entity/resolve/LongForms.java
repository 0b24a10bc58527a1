package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The longest form of each organisation and place of an article: "Commission" after "European Commission", "ICG" after
 * "International Crisis Group". A short form that could stand for two long ones stands for itself.
 */
final class LongForms {
    private static final String SEVERAL = "";

    private final String[] names;

    private LongForms(String[] names) {
        this.names = names;
    }

    static LongForms of(Tokens tokens, EntitySpans spans) {
        Map<String, WrittenName> known = new HashMap<>();
        Map<String, String> writings = new HashMap<>();
        Map<String, String> longOfShort = new HashMap<>();
        Set<String> before = new HashSet<>();
        String[] keys = new String[spans.size()];
        for (int i = 0; i < keys.length; i++) {
            EntityType type = spans.type(i);
            WrittenName name = known.computeIfAbsent(written(tokens, spans, i), WrittenName::new);
            keys[i] = name.key(type);
            before.add(keys[i]);
            writings.merge(keys[i], name.words(), LongForms::better);
            if (type == EntityType.ORGANIZATION) {
                enter(name.shortened(), keys[i], before, longOfShort);
            }
        }
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            String longer = longOfShort.getOrDefault(keys[i], SEVERAL);
            String chosen = longer.equals(SEVERAL) ? keys[i] : longer;
            names[i] = writings.getOrDefault(chosen, chosen);
        }
        return new LongForms(names);
    }

    /** "Brindley's" keeps an "'s" that is part of it, so that it is a token of the name. */
    private static String written(Tokens tokens, EntitySpans spans, int i) {
        String words = spans.words(tokens, i);
        boolean own = ClosedClasses.isIn(tokens.lower(spans.endToken(i) - 1), WordSet.GENITIVE);
        return own ? NameForm.withoutArticle(words) : NameForm.bare(words);
    }

    String of(int span) {
        return names[span];
    }

    /**
     * Enters what may stand for the name. "Harland" after "Harland Shipping"; not where it came before ("Harland", then
     * its "Harland Watch"), unless the longer name ends as a body's does.
     */
    private static void enter(ShortenedName name, String key, Set<String> before, Map<String, String> longOfShort) {
        for (String form : name.forms()) {
            longOfShort.merge(form, key, LongForms::theSame);
        }
        String first = name.firstWord();
        if (first.isEmpty()) {
            return;
        }
        if (name.isBodys() || !before.contains(first)) {
            if (name.mayGoByFirstWord()) {
                longOfShort.merge(first, key, LongForms::theSame);
            }
        } else if (!ShortenedName.isCompanys(longOfShort.getOrDefault(first, SEVERAL))) {
            longOfShort.put(first, SEVERAL);
        }
    }

    private static String theSame(String one, String other) {
        return one.equals(other) ? one : SEVERAL;
    }

    /** Of two writings of one name the one that is not in capitals, else the first. */
    private static String better(String one, String other) {
        return UpperCase.is(one) && !UpperCase.is(other) ? other : one;
    }
}
