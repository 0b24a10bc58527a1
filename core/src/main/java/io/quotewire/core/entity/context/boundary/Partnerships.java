package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Capitals;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Joins companies named after partners, which the tagger takes for several persons: "Dillon, Read and Co", "Kidder
 * Peabody, Harris Upham and Co Inc", "Harland Voss, Bray and Hale Inc", "Bray and Hale Foods Inc", "Harland Voss &
 * Bray". Pure functions; linear in the text.
 */
public final class Partnerships {
    /** The maximum number of tokens from the first partner to "and". */
    private static final int LONGEST = 9;

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;
    private final AmpersandPartners partners;
    private final Supplier<Set<String>> alone = new Lazy<>(this::alone);
    /** The partners of such companies found so far. */
    private final Set<String> pairs = new HashSet<>();

    private Partnerships(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
        this.partners = new AmpersandPartners(tokens, names);
    }

    /** The names, with each such company as one. */
    public static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        Partnerships partnerships = new Partnerships(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if (partnerships.end(n) > 0) {
                int first = n;
                return names.extended(name -> name < first ? 0 : partnerships.end(name));
            }
        }
        return names;
    }

    /** The end of the company whose name begins with this one; 0 if there is none. */
    private int end(int name) {
        int first = names.firstToken(name);
        int behind = names.endToken(name);
        if (!mayBeJoint(behind) || (first > 0 && RoleWords.isAddress(tokens, first - 1))) {
            return 0;
        }
        boolean known = names.type(name) == EntityType.ORGANIZATION;
        int company = known || names.type(name) == EntityType.PERSON ? companyBehind(first, behind, known) : 0;
        if (company == 0) {
            return Math.max(partners.end(name), endOfTwo(name));
        }
        // "Thomas Hill, Hill and Co chairman"
        return tokens.is(behind, ",") && !known && FirstNames.isFullName(tokens, first, behind) ? 0 : company;
    }

    /** "Dillon, Read", "Voss & Bray", "Bray and Hale", "Kidder | Peabody". */
    private boolean mayBeJoint(int behind) {
        return behind < tokens.size()
                && (tokens.isCapital(behind)
                        || tokens.firstChar(behind) == ','
                        || tokens.firstChar(behind) == '&'
                        || classes.isSpelt(behind, WordSet.PARTNER_JOINT));
    }

    /**
     * The end of "and Co" after a person's name and nothing but other names; 0 if there is none.
     *
     * @param known whether the name before is that of an organisation, which may also stand beside such a company
     */
    private int companyBehind(int first, int behind, boolean known) {
        for (int i = behind; i < Math.min(tokens.size() - 1, first + LONGEST); i++) {
            if (classes.isSpelt(i, WordSet.PARTNER_JOINT)) {
                int withPartner = endWithPartner(behind, i, known);
                if (known) {
                    return withPartner;
                }
                return tokens.is(i + 1, "Sons")
                        ? Math.max(i + 2, companyEnd(i + 2))
                        : Math.max(companyEnd(i + 1), withPartner);
            }
            if (!tokens.is(i, ",") && !tokens.isCapital(i)) {
                break;
            }
        }
        return 0;
    }

    /**
     * The end of "Bray and | Hale Foods Inc", if the text has no Bray but before "and", and of a later "Bray and | Hale
     * Foods" or "Bray and | Hale"; 0 if there is none.
     */
    private int endOfTwo(int name) {
        int first = names.firstToken(name);
        int joint = first + 1;
        if (names.endToken(name) != joint || !classes.isSpelt(joint, WordSet.PARTNER_JOINT)) {
            return 0;
        }
        String pair = tokens.word(first) + " " + (joint + 1 < tokens.size() ? tokens.word(joint + 1) : "");
        int right = names.at(joint + 1);
        boolean company = names.type(name) == EntityType.PERSON
                && right >= 0
                && names.type(right) == EntityType.ORGANIZATION
                && NameEndings.isLegalForm(tokens.lower(names.endToken(right) - 1))
                && !isListed(first)
                && !alone.get().contains(tokens.word(first));
        if (company) {
            pairs.add(pair);
            return names.endToken(right);
        }
        return pairs.contains(pair) ? endOfLater(joint + 1, right) : 0;
    }

    /** The end of "Hale Foods", without its legal form, or of "Hale"; 0 for a person who has another name, too. */
    private int endOfLater(int partner, int name) {
        if (name < 0) {
            return partner + 1;
        }
        int end = names.endToken(name);
        return end == partner + 1 || names.type(name) == EntityType.ORGANIZATION ? end : 0;
    }

    /** "Lima, | Bray and Voss Inc". */
    private boolean isListed(int first) {
        return first > 1 && tokens.is(first - 1, ",") && names.at(first - 2) >= 0;
    }

    /** The capitalised words that stand somewhere without an "and" behind them. */
    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        Capitals capitals = tokens.capitals();
        for (int i = capitals.next(0); i < tokens.size(); i = capitals.next(i + 1)) {
            if (!classes.isSpelt(i + 1, WordSet.PARTNER_JOINT)) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    /** The end of ", Bray and Hale Inc", each partner being a word that is no organisation; 0 if there is none. */
    private int endWithPartner(int behind, int joint, boolean known) {
        int end = tokens.is(behind, ",") && tokens.isCapital(joint + 1) ? companyEnd(joint + 2) : 0;
        for (int i = behind; end > 0 && i < joint; i++) {
            int partner = names.at(i);
            boolean person = partner < 0 ? !known || tokens.is(i, ",") : names.type(partner) == EntityType.PERSON;
            boolean single = i + 1 == joint || tokens.is(i, ",") != tokens.is(i + 1, ",");
            if (!single || !(person || (partner >= 0 && names.endToken(partner) == end))) {
                return 0;
            }
        }
        return end;
    }

    /** The token after "Co" or "Co Inc"; 0 if there is none. */
    private int companyEnd(int token) {
        int end = token;
        while (end < tokens.size() && NameEndings.isCompanys(tokens.lower(end))) {
            end++;
        }
        return end > token ? end : 0;
    }
}
