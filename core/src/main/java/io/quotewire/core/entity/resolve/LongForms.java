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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps the organisations and places of an article to their longest form: "Commission" to "European Commission", "ICG"
 * to "International Crisis Group". A short form that could stand for two long ones stays as it is.
 */
final class LongForms {
    /** Marks an ambiguous short form; no key has a line break. */
    private static final String SEVERAL = "\n";

    private final Tokens tokens;
    private final EntitySpans spans;
    private final @Nullable WrittenName[] names;
    private final Writings organisations = new Writings();
    private final Writings places = new Writings();
    /** The keys of the organisations; short forms are only derived if they may be one of them. */
    private final NameKeyFilter organisationKeys = new NameKeyFilter();
    /** The key of the long form, by the key of a short form. */
    private final Map<String, String> longOfShort = new HashMap<>();
    /** The same for first words of names that do not end like an organisation's; these come second: "Harland Watch". */
    private final Map<String, String> longOfFirstWord = new HashMap<>();

    /** The same for initials: "HRB" for the "Harland Rail Board", unless the article has an "HRB Energy" too. */
    private final Map<String, String> longOfInitials = new HashMap<>();
    /** The key of the name before a bracket, by the key of the short form in it: "Harland Rail Board (HaRail)". */
    private final Map<String, String> longOfBracketed = new HashMap<>();

    /** The keys of the names so far. */
    private final Set<String> entered = new HashSet<>();

    private LongForms(Tokens tokens, EntitySpans spans) {
        this.tokens = tokens;
        this.spans = spans;
        this.names = new WrittenName[spans.size()];
    }

    /** The written forms of an article's names of one type. */
    private static final class Writings {
        private final Map<String, WrittenName> byWords = new HashMap<>();
        /** The preferred written form of each name, by key. */
        private final Map<String, String> byKey = new HashMap<>();

        private WrittenName named(String words) {
            return byWords.computeIfAbsent(words, WrittenName::new);
        }

        private void enter(WrittenName name) {
            byKey.merge(name.key(), name.words(), Writings::better);
        }

        /** Prefers the form that is not in capitals, otherwise the first. */
        private static String better(String one, String other) {
            return UpperCase.is(one) && !UpperCase.is(other) ? other : one;
        }
    }

    static LongForms of(Tokens tokens, EntitySpans spans, RepeatedNames repeated) {
        LongForms forms = new LongForms(tokens, spans);
        for (int i = 0; i < spans.size(); i++) {
            if (spans.type(i) != EntityType.PERSON) {
                int first = repeated.first(i);
                forms.names[i] = first < i ? forms.names[first] : forms.named(i);
            }
        }
        for (int i = 0; i < spans.size(); i++) {
            WrittenName name = forms.names[i];
            if (name != null) {
                forms.enter(name, spans.type(i) == EntityType.ORGANIZATION);
                forms.entered.add(name.key());
                forms.enterBracketed(i, name);
            }
        }
        return forms;
    }

    /** The longest form of the span's name, which must not be a person's. */
    String of(int span) {
        String key = Objects.requireNonNull(names[span], "a person's").key();
        if (spans.type(span) == EntityType.LOCATION) {
            return places.byKey.getOrDefault(key, key);
        }
        String chosen = chosen(key);
        return organisations.byKey.getOrDefault(chosen, chosen);
    }

    /**
     * The key of the long form; of "Harland Co" and "Harland Watch" the company's; itself if several others have it.
     */
    private String chosen(String key) {
        String longer = longOfShort.get(key);
        String other = longOfFirstWord.get(key);
        String bracketed = longOfBracketed.get(key);
        String spelt = bracketed == null ? longOfInitials.get(key) : bracketed;
        if (spelt != null) {
            boolean called = isOther(longer, spelt) || isOther(other, spelt);
            return spelt.equals(SEVERAL) || (bracketed == null && called) ? key : spelt;
        }
        boolean clear = other == null || other.equals(longer) || (longer != null && ShortenedName.isCompanys(longer));
        String chosen = longer == null ? other : clear ? longer : SEVERAL;
        return chosen == null || chosen.equals(SEVERAL) ? key : chosen;
    }

    private static boolean isOther(@Nullable String name, String spelt) {
        return name != null && !name.equals(spelt);
    }

    private WrittenName named(int span) {
        if (spans.type(span) == EntityType.LOCATION) {
            return places.named(written(span));
        }
        WrittenName name = organisations.named(written(span));
        organisationKeys.add(name.key());
        return name;
    }

    private void enter(WrittenName name, boolean organisation) {
        boolean first = name.isFirst();
        if (first) {
            (organisation ? organisations : places).enter(name);
        }
        if (organisation && organisationKeys.hasSeveral() && !name.isOneWord()) {
            ShortenedName shortened = name.shortened(organisationKeys);
            if (first) {
                for (String form : shortened.forms()) {
                    longOfShort.merge(form, name.key(), LongForms::inFull);
                }
                for (String initials : shortened.initials()) {
                    longOfInitials.merge(initials, name.key(), LongForms::inFull);
                }
                String fewer = shortened.fewer();
                if (fewer != null && !entered.contains(fewer)) {
                    longOfInitials.merge(fewer, name.key(), LongForms::inFull);
                }
            }
            if (organisationKeys.mayHave(shortened.firstWord())) {
                enterFirstWord(shortened, name.key());
            }
        }
    }

    private void enterBracketed(int span, WrittenName name) {
        int bracket = spans.endToken(span);
        WrittenName inner = span + 1 < spans.size() ? names[span + 1] : null;
        if (inner != null
                && inner.isOneWord()
                && spans.type(span) == EntityType.ORGANIZATION
                && spans.type(span + 1) == EntityType.ORGANIZATION
                && spans.firstToken(span + 1) == bracket + 1
                && tokens.is(bracket, "(")
                && tokens.is(bracket + 2, ")")
                && isSpeltFrom(inner.key(), name.key())
                && !StandaloneNames.contains(inner.words())) {
            longOfBracketed.merge(inner.key(), name.key(), LongForms::inFull);
        }
    }

    /** Whether the name begins with the same letter and has all the others of the short form in their order. */
    private static boolean isSpeltFrom(String shortForm, String name) {
        int at = 0;
        for (int i = 0; i < shortForm.length(); i++) {
            at = name.indexOf(shortForm.charAt(i), at) + 1;
            if (at == 0 || (i == 0 && at > 1)) {
                return false;
            }
        }
        return !name.startsWith(shortForm) && hasInitials(shortForm, name);
    }

    /** Whether the short form has at least two initials of the name: not the "Fox" of "Fox News". */
    private static boolean hasInitials(String shortForm, String name) {
        int at = 0;
        int found = 0;
        for (String word : name.split(" ", -1)) {
            int next = word.isEmpty() ? -1 : shortForm.indexOf(word.charAt(0), at);
            if (next >= 0) {
                at = next + 1;
                found++;
            }
        }
        return found > 1;
    }

    /** Keeps the "'s" of "Brindley's", which is a token of the name. */
    private String written(int span) {
        String words = spans.words(tokens, span);
        boolean own = ClosedClasses.isIn(tokens.lower(spans.endToken(span) - 1), WordSet.GENITIVE);
        return own ? NameForm.withoutArticle(words) : NameForm.bare(words);
    }

    /**
     * Records that the first word may be a short form: "Harland" after "Harland Shipping"; not if it was used before
     * the long name ("Harland", then its "Harland Watch"), unless the long name ends like an organisation's.
     */
    private void enterFirstWord(ShortenedName name, String key) {
        String first = name.firstWord();
        if (name.isOrganizations()) {
            if (name.mayGoByFirstWord()) {
                longOfShort.merge(first, key, LongForms::inFull);
            }
        } else if (organisations.byKey.containsKey(first)) {
            longOfFirstWord.put(first, SEVERAL);
        } else if (name.mayGoByFirstWord()) {
            longOfFirstWord.merge(first, key, LongForms::inFull);
        }
    }

    /** The only long form of the two: one that adds a company's ending to the other, "Harland Energy Corp". */
    private static String inFull(String one, String other) {
        if (one.equals(other) || isInFull(one, other)) {
            return one;
        }
        return isInFull(other, one) ? other : SEVERAL;
    }

    private static boolean isInFull(String full, String name) {
        return full.length() > name.length()
                && full.startsWith(name)
                && full.charAt(name.length()) == ' '
                && ShortenedName.isCompanys(full);
    }
}
