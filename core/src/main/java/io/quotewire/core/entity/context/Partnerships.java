package io.quotewire.core.entity.context;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.Set;

/**
 * Joins companies named after partners, which the tagger takes for several persons: "Dillon, Read and Co", "Kidder
 * Peabody, Harris Upham and Co Inc", "Harland Voss & Bray". Pure functions; linear in the text.
 */
final class Partnerships {
    /** The maximum length of such a name in tokens. */
    private static final int LONGEST = 9;

    /** Nouns beside the names of firms. */
    private static final Set<String> NOUNS = WordList.ofKind(Partnerships.class, "partners.txt", "noun"::equals);
    /** Last words of clubs. */
    private static final Set<String> CLUBS = WordList.ofKind(Partnerships.class, "partners.txt", "club"::equals);

    private static final Set<String> KNOWN = WordList.lines(Partnerships.class, "partnerships.txt");

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;

    private Partnerships(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    /** The names, with each such company as one. */
    static EntitySpans of(Tokens tokens, WordClasses classes, EntitySpans names) {
        Partnerships partnerships = new Partnerships(tokens, classes, names);
        for (int n = 0; n < names.size(); n++) {
            if (partnerships.end(n) > 0) {
                return partnerships.joined(n);
            }
        }
        return names;
    }

    /** Joins them, the first company beginning with this name. */
    private EntitySpans joined(int from) {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int n = 0; n < names.size(); n++) {
            int company = n < from ? 0 : end(n);
            int end = company > 0 ? company : names.endToken(n);
            builder.add(names.firstToken(n), end, company > 0 ? EntityType.ORGANIZATION : names.type(n));
            while (n + 1 < names.size() && names.firstToken(n + 1) < end) {
                n++;
            }
        }
        return builder.build();
    }

    /** The end of the company whose name begins with this one, after "Co"; 0 if there is none. */
    private int end(int name) {
        int first = names.firstToken(name);
        if (first > 0 && RoleWords.isAddress(tokens, first - 1)) {
            return 0;
        }
        int behind = names.endToken(name);
        int company = names.type(name) == EntityType.PERSON ? companyBehind(first, behind) : 0;
        if (company == 0) {
            return endOfPartners(name);
        }
        // "Thomas Hill, Hill and Co chairman"
        return tokens.is(behind, ",") && isFullName(first, behind) ? 0 : company;
    }

    /** The end of "Harland Voss & Bray", "Larkin, Harland, Voss & Bray", if a firm's; 0 if there is none. */
    private int endOfPartners(int name) {
        if (name > 0 && isJoinedBy(name - 1, ",")) {
            return 0;
        }
        int last = name;
        while (last + 1 < names.size() && isJoinedBy(last, ",") && isOneWord(last) && isOneWord(last + 1)) {
            last++;
        }
        if (last + 1 >= names.size() || !isJoinedBy(last, "&") || !isFirm(name, last + 1)) {
            return 0;
        }
        if (isKnown(name, last + 1)) {
            return names.endToken(last + 1);
        }
        if (isGiven(last) && isGiven(last + 1)) {
            return 0;
        }
        for (int partner = name; partner <= last + 1; partner++) {
            boolean person = names.type(partner) == EntityType.PERSON;
            if ((person && isFullName(names.firstToken(partner), names.endToken(partner)))
                    || isBorne(partner)
                    || isAlone(partner)) {
                return 0;
            }
        }
        return names.endToken(last + 1);
    }

    /** Whether a noun or an ending shows a firm ("solicitors Voss & Bray") or a club ("Lima & Bray Albion"). */
    private boolean isFirm(int name, int last) {
        int first = names.firstToken(name);
        int end = names.endToken(last);
        if (names.type(last) == EntityType.ORGANIZATION) {
            return CLUBS.contains(tokens.lower(end - 1)) && names.type(name) == EntityType.LOCATION;
        }
        return names.type(last) == EntityType.PERSON
                && (isKnown(name, last)
                        || isNoun(first - 1)
                        || isNoun(end)
                        || (tokens.is(end, ",") && (isNoun(end + 1) || isNoun(end + 2) || isNoun(end + 3))));
    }

    private boolean isNoun(int token) {
        return token >= 0 && token < tokens.size() && NOUNS.contains(tokens.lower(token));
    }

    /** "Smith & Wesson". */
    private boolean isKnown(int name, int last) {
        int end = tokens.end(names.endToken(last) - 1);
        String words = tokens.text().substring(tokens.start(names.firstToken(name)), end);
        return KNOWN.contains(words.toLowerCase(Locale.ROOT));
    }

    /** "Jim" of "Jim & Ann". */
    private boolean isGiven(int name) {
        return FirstNames.isOne(tokens, names.endToken(name) - 1);
    }

    private boolean isJoinedBy(int name, String mark) {
        int end = names.endToken(name);
        return end + 1 == names.firstToken(name + 1) && tokens.is(end, mark);
    }

    private boolean isOneWord(int name) {
        return names.endToken(name) == names.firstToken(name) + 1;
    }

    /** Whether the name is the surname of a full name, as in a headline: "Hill & Voss win". */
    private boolean isBorne(int partner) {
        String surname = tokens.word(names.endToken(partner) - 1);
        for (int n = 0; n < names.size(); n++) {
            if (n != partner
                    && names.type(n) == EntityType.PERSON
                    && tokens.word(names.endToken(n) - 1).equals(surname)
                    && isFullName(names.firstToken(n), names.endToken(n))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the same name also occurs without a partner. */
    private boolean isAlone(int partner) {
        String words = names.words(tokens, partner);
        for (int n = 0; n < names.size(); n++) {
            if (names.words(tokens, n).equals(words)
                    && !(n + 1 < names.size() && isJoinedBy(n, "&"))
                    && !(n > 0 && isJoinedBy(n - 1, "&"))
                    && !(n > 0 && isJoinedBy(n - 1, ","))
                    && !(n + 1 < names.size() && isJoinedBy(n, ","))) {
                return true;
            }
        }
        return false;
    }

    /** The end of "and Co" after a person's name and nothing but other names; 0 if there is none. */
    private int companyBehind(int first, int behind) {
        for (int i = behind; i < Math.min(tokens.size() - 1, first + LONGEST); i++) {
            if (classes.isSpelt(i, WordSet.PARTNER_JOINT)) {
                return companyEnd(i + 1);
            }
            if (!tokens.is(i, ",") && !tokens.isCapital(i)) {
                break;
            }
        }
        return 0;
    }

    /** The token after "Co" or "Co Inc"; 0 if there is none. */
    private int companyEnd(int token) {
        int end = token;
        while (end < tokens.size() && NameEndings.isCompanys(tokens.lower(end))) {
            end++;
        }
        return end > token ? end : 0;
    }

    private boolean isFullName(int first, int end) {
        return end > first + 1 && FirstNames.isOne(tokens, first);
    }
}
