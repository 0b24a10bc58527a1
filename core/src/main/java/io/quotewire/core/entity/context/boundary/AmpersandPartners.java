package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.FirstNames;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Tells names joined by "&amp;" that are one firm's or club's, "solicitors Voss &amp; Bray", "Lima &amp; Bray Albion",
 * from two persons', "Tom &amp; Ann". Something beside the names must show the firm, or a list know it; and unless a
 * list does, none of them may be somebody's elsewhere in the article. Pure functions; linear in the text.
 */
final class AmpersandPartners {
    /** Nouns beside the names of firms. */
    private static final Set<String> NOUNS = WordList.ofKind(AmpersandPartners.class, "partners.txt", "noun"::equals);
    /** Last words of clubs. */
    private static final Set<String> CLUBS = WordList.ofKind(AmpersandPartners.class, "partners.txt", "club"::equals);

    private static final Set<String> KNOWN = WordList.lines(AmpersandPartners.class, "partnerships.txt");

    private final Tokens tokens;
    private final EntitySpans names;
    /** The last words of persons' full names: those of "Hill &amp; Voss win" in an article on Karl Voss are two. */
    private final Supplier<Set<String>> surnames = new Lazy<>(this::surnames);
    /** The words of names without a partner. */
    private final Supplier<Set<String>> alone = new Lazy<>(this::alone);

    AmpersandPartners(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The end of "Harland Voss &amp; Bray", "Larkin, Harland, Voss &amp; Bray" that begins with the name, or 0. */
    int end(int name) {
        if (name > 0 && isJoinedBy(name - 1, ",")) {
            return 0;
        }
        int last = name;
        while (last + 1 < names.size() && isJoinedBy(last, ",") && isOneWord(last) && isOneWord(last + 1)) {
            last++;
        }
        last++;
        if (last >= names.size()
                || !(isJoinedBy(last - 1, "&") || (isJoinedBy(last - 1, "and") && isKnown(name, last)))) {
            return 0;
        }
        boolean one = isFirm(name, last) && (isKnown(name, last) || !arePersons(name, last));
        return one ? names.endToken(last) : 0;
    }

    /** Whether a noun or an ending shows a firm ("solicitors Voss & Bray") or a club ("Lima & Bray Albion"). */
    private boolean isFirm(int name, int last) {
        int first = names.firstToken(name);
        int end = names.endToken(last);
        if (names.type(last) == EntityType.ORGANIZATION) {
            return CLUBS.contains(tokens.lower(end - 1)) && names.type(name) == EntityType.LOCATION;
        }
        return isPerson(last)
                && (isKnown(name, last)
                        || isNoun(first - 1)
                        || isNoun(end)
                        || (tokens.is(end, ",") && (isNoun(end + 1) || isNoun(end + 2) || isNoun(end + 3))));
    }

    private boolean isNoun(int token) {
        return token >= 0 && token < tokens.size() && NOUNS.contains(tokens.lower(token));
    }

    /** "Smith & Wesson", "Smith and Wesson". */
    private boolean isKnown(int name, int last) {
        int end = tokens.end(names.endToken(last) - 1);
        String words = tokens.text().substring(tokens.start(names.firstToken(name)), end);
        return KNOWN.contains(words.toLowerCase(Locale.ROOT).replace(" and ", " & "));
    }

    /**
     * Whether the last two are given names ("Jim & Ann"; not behind "architects"), or one is a full name or somebody's
     * elsewhere.
     */
    private boolean arePersons(int name, int last) {
        if (isGiven(last - 1) && isGiven(last) && !isNoun(names.firstToken(name) - 1)) {
            return true;
        }
        for (int partner = name; partner <= last; partner++) {
            if (isFullName(partner)
                    || surnames.get().contains(lastWord(partner))
                    || alone.get().contains(names.words(tokens, partner))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGiven(int name) {
        return FirstNames.isOne(tokens, names.endToken(name) - 1);
    }

    private boolean isFullName(int name) {
        return isPerson(name) && FirstNames.isFullName(tokens, names.firstToken(name), names.endToken(name));
    }

    private boolean isPerson(int name) {
        return names.type(name) == EntityType.PERSON;
    }

    private boolean isOneWord(int name) {
        return names.endToken(name) == names.firstToken(name) + 1;
    }

    private boolean isJoinedBy(int name, String mark) {
        int end = names.endToken(name);
        return name + 1 < names.size() && end + 1 == names.firstToken(name + 1) && tokens.is(end, mark);
    }

    private String lastWord(int name) {
        return tokens.word(names.endToken(name) - 1);
    }

    private Set<String> surnames() {
        Set<String> surnames = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            if (isFullName(n)) {
                surnames.add(lastWord(n));
            }
        }
        return surnames;
    }

    private Set<String> alone() {
        Set<String> alone = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            boolean before = isJoinedBy(n, "&") || isJoinedBy(n, ",");
            boolean behind = n > 0 && (isJoinedBy(n - 1, "&") || isJoinedBy(n - 1, ","));
            if (!before && !behind) {
                alone.add(names.words(tokens, n));
            }
        }
        return alone;
    }
}
