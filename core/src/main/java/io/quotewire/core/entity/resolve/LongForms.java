package io.quotewire.core.entity.resolve;

import io.quotewire.core.aside.BracketedAbbreviation;
import io.quotewire.core.aside.DesignatedName;
import io.quotewire.core.aside.Designation;
import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Maps the organisations and places of an article to their longest form: "Commission" to "European Commission", "ICG"
 * to "International Crisis Group". A short form that could stand for two long ones stays as it is.
 */
final class LongForms {
    private final Tokens tokens;
    private final EntitySpans spans;
    private final @Nullable WrittenName[] names;
    private final Writings organisations = new Writings();
    private final Writings places = new Writings();
    /** The keys of the organisations; short forms are only derived if they may be one of them. */
    private final NameKeyFilter organisationKeys = new NameKeyFilter();
    /** "Commission" of "European Commission", "Harland" of "Harland Motor Co". */
    private final ShortFormTable byParts = new ShortFormTable();
    /** First words of names that do not end like an organisation's: "Harland" of "Harland Watch". */
    private final ShortFormTable byFirstWord = new ShortFormTable();
    /** "HRB" of "Harland Rail Board". */
    private final ShortFormTable byInitials = new ShortFormTable();
    /** "Observatory" of "Harland Observatory for Crews": only if nothing else is called so. */
    private final ShortFormTable byHead = new ShortFormTable();
    /** "HaRail" of "Harland Rail Board (HaRail)", "SNP" of "Peru's Harbour Service (SNP)". */
    private final ShortFormTable byBracket = new ShortFormTable();

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
        /** The key with the most words of those with the same letters: of "HarlandTimes" that of "Harland Times". */
        private final Map<String, String> byLetters = new HashMap<>();

        private WrittenName named(String words) {
            return byWords.computeIfAbsent(words, WrittenName::new);
        }

        private void enter(WrittenName name) {
            byKey.merge(name.key(), name.words(), Writings::better);
            byLetters.merge(letters(name.key()), name.key(), Writings::clearer);
        }

        /** The preferred written form of the name, however it is divided into words; the key if there is none. */
        private String form(String key) {
            String first = byLetters.getOrDefault(letters(key), key);
            return byKey.getOrDefault(first, key);
        }

        /** Prefers the form that is divided into more words, otherwise the first. */
        private static String clearer(String one, String other) {
            return other.length() > one.length() ? other : one;
        }

        private static String letters(String key) {
            return key.indexOf(' ') < 0 && key.indexOf('-') < 0
                    ? key
                    : key.replace(" ", "").replace("-", "");
        }

        /** Prefers the form that is not in capitals, otherwise the first. */
        private static String better(String one, String other) {
            return UpperCase.is(one) && !UpperCase.is(other) ? other : one;
        }
    }

    static LongForms of(Tokens tokens, EntitySpans spans, RepeatedNames repeated, List<Designation> designations) {
        LongForms forms = new LongForms(tokens, spans);
        for (int i = 0; i < spans.size(); i++) {
            if (spans.type(i) != EntityType.PERSON) {
                int first = repeated.first(i);
                forms.names[i] = first < i ? forms.names[first] : forms.named(i);
            }
        }
        forms.enterOpener();
        for (int i = 0; i < spans.size(); i++) {
            WrittenName name = forms.names[i];
            if (name != null) {
                forms.enter(name, spans.type(i) == EntityType.ORGANIZATION, i);
                forms.entered.add(name.key());
                forms.enterBracketed(i, name);
            }
        }
        designations.forEach(forms::enterDesignated);
        return forms;
    }

    /** The longest form of the span's name, which must not be a person's. */
    String of(int span) {
        String key = Objects.requireNonNull(names[span], "a person's").key();
        if (spans.type(span) == EntityType.LOCATION) {
            return places.byKey.getOrDefault(key, key);
        }
        return organisations.form(longKey(key));
    }

    /**
     * The key of the long form; itself if there is none or several. What a bracket explains needs nothing else;
     * initials may not be the first word of another name too ("HRB Energy"); of "Harland Motor Co" and "Harland Tern"
     * the company goes by "Harland".
     */
    private String longKey(String key) {
        if (byBracket.has(key)) {
            return ShortFormTable.longName(key, byBracket);
        }
        if (byInitials.has(key)) {
            return ShortFormTable.longName(key, byInitials, byParts, byFirstWord);
        }
        if (byHead.has(key) && !byParts.has(key) && !byFirstWord.has(key)) {
            return ShortFormTable.longName(key, byHead);
        }
        return byParts.isCompanys(key)
                ? ShortFormTable.longName(key, byParts)
                : ShortFormTable.longName(key, byParts, byFirstWord);
    }

    private WrittenName named(int span) {
        if (spans.type(span) == EntityType.LOCATION) {
            return places.named(written(span));
        }
        WrittenName name = organisations.named(written(span));
        organisationKeys.add(name.key());
        return name;
    }

    private void enter(WrittenName name, boolean organisation, int span) {
        boolean first = name.isFirst();
        if (first) {
            (organisation ? organisations : places).enter(name);
        }
        if (organisation && organisationKeys.hasSeveral() && !name.isOneWord()) {
            ShortenedName shortened = name.shortened(organisationKeys);
            if (first) {
                for (String form : shortened.forms()) {
                    byParts.add(form, name.key());
                }
                for (String initials : shortened.initials()) {
                    byInitials.add(initials, name.key());
                }
                String head = shortened.head();
                if (head != null) {
                    byHead.add(head, name.key());
                }
                String fewer = shortened.fewer();
                if (fewer != null && !entered.contains(fewer)) {
                    byInitials.add(fewer, name.key());
                }
            }
            if (organisationKeys.mayHave(shortened.firstWord())) {
                enterFirstWord(shortened, name.key(), span);
            }
        }
    }

    /** "Harland Yard Corp said", "<Harland Yard Corp> said". */
    private void enterOpener() {
        int opening = tokens.size() > 0 && tokens.is(0, "<") ? 1 : 0;
        WrittenName first = spans.size() > 0 && spans.firstToken(0) == opening ? names[0] : null;
        if (first != null && ShortenedName.isCompanys(first.key())) {
            byParts.setOpener(first.key());
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
                && (BracketedAbbreviation.isOf(inner.key(), name.key())
                        // introduced here, by letters that stand nowhere before
                        || (!entered.contains(inner.key()) && ForeignLetters.mayBeOf(inner.words(), name.words())))) {
            byBracket.add(inner.key(), name.key());
        }
    }

    /** "Bloomly Inc (“Bloomly” or the “Company”)". */
    private void enterDesignated(Designation designation) {
        int span = DesignatedName.organization(tokens, spans, designation);
        WrittenName name = span < 0 ? null : names[span];
        if (name == null) {
            return;
        }
        for (String term : designation.terms()) {
            if (Designation.isOf(term, name.words())) {
                byBracket.add(NameForm.key(term), name.key());
            }
        }
    }

    /** Keeps the "'s" of "Brindley's", which is a token of the name. */
    private String written(int span) {
        String words = spans.words(tokens, span);
        boolean own = ClosedClasses.isIn(tokens, spans.endToken(span) - 1, WordSet.GENITIVE);
        return own ? NameForm.withoutArticle(words) : NameForm.bare(words);
    }

    /**
     * Records that the first word may be a short form: "Harland" after "Harland Shipping"; not if it was used before
     * the long name ("Harland", then its "Harland Watch"), unless the long name ends like an organisation's.
     */
    private void enterFirstWord(ShortenedName name, String key, int span) {
        String first = name.firstWord();
        if (name.isOrganizations()) {
            if (byFirstWord.has(first) && ParentCompany.is(tokens, spans.firstToken(span))) {
                byParts.addAmbiguous(first);
            } else if (name.mayGoByFirstWord()) {
                byParts.add(first, key);
            }
        } else if (organisations.byKey.containsKey(first)) {
            byFirstWord.addAmbiguous(first);
        } else if (name.mayGoByFirstWord()) {
            byFirstWord.add(first, key);
        }
    }
}
