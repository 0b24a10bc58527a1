package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The longest form of each organisation and place of an article: "Commission" after "European Commission", "ICG" after
 * "International Crisis Group". A short form that could stand for two long ones stands for itself.
 */
final class LongForms {
    /** Stands for more than one; no key has a line break. */
    private static final String SEVERAL = "\n";

    private final Tokens tokens;
    private final EntitySpans spans;
    private final @Nullable WrittenName[] names;
    private final Writings organisations = new Writings();
    private final Writings places = new Writings();
    /** The key of the long form by that of what may stand for it. */
    private final Map<String, String> longOfShort = new HashMap<>();

    private LongForms(Tokens tokens, EntitySpans spans) {
        this.tokens = tokens;
        this.spans = spans;
        this.names = new WrittenName[spans.size()];
    }

    /** The ways in which an article writes its names of one type. */
    private static final class Writings {
        private final Map<String, WrittenName> byWords = new HashMap<>();
        /** The best of those that are one name. */
        private final Map<String, String> byKey = new HashMap<>();

        private void add(WrittenName name) {
            byWords.put(name.words(), name);
            byKey.merge(name.key(), name.words(), Writings::better);
        }

        /** Of two writings of one name the one that is not in capitals, else the first. */
        private static String better(String one, String other) {
            return UpperCase.is(one) && !UpperCase.is(other) ? other : one;
        }
    }

    static LongForms of(Tokens tokens, EntitySpans spans) {
        LongForms forms = new LongForms(tokens, spans);
        for (int i = 0; i < spans.size(); i++) {
            if (spans.type(i) != EntityType.PERSON) {
                forms.names[i] = forms.entered(i);
            }
        }
        return forms;
    }

    /** The longest form of the span's name, which is no person's. */
    String of(int span) {
        String key = Objects.requireNonNull(names[span], "a person's").key();
        if (spans.type(span) == EntityType.LOCATION) {
            return places.byKey.getOrDefault(key, key);
        }
        String longer = longOfShort.getOrDefault(key, SEVERAL);
        String chosen = longer.equals(SEVERAL) ? key : longer;
        return organisations.byKey.getOrDefault(chosen, chosen);
    }

    private WrittenName entered(int span) {
        boolean organisation = spans.type(span) == EntityType.ORGANIZATION;
        Writings writings = organisation ? organisations : places;
        String words = written(span);
        WrittenName known = writings.byWords.get(words);
        WrittenName name = known == null ? new WrittenName(words) : known;
        if (known == null) {
            writings.add(name);
        }
        if (organisation && !name.isOneWord()) {
            if (known == null) {
                for (String form : name.shortened().forms()) {
                    longOfShort.merge(form, name.key(), LongForms::theSame);
                }
            }
            enterFirstWord(name.shortened(), name.key());
        }
        return name;
    }

    /** "Brindley's" keeps an "'s" that is part of it, so that it is a token of the name. */
    private String written(int span) {
        String words = spans.words(tokens, span);
        boolean own = ClosedClasses.isIn(tokens.lower(spans.endToken(span) - 1), WordSet.GENITIVE);
        return own ? NameForm.withoutArticle(words) : NameForm.bare(words);
    }

    /**
     * Enters that the first word may stand for the name. "Harland" after "Harland Shipping"; not where it came before
     * ("Harland", then its "Harland Watch"), unless the longer name ends as a body's does.
     */
    private void enterFirstWord(ShortenedName name, String key) {
        String first = name.firstWord();
        if (name.isBodys() || !organisations.byKey.containsKey(first)) {
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
}
