package io.quotewire.core.entity.context.boundary;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordClasses;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds where a body's name begins of which the tagger has only the half behind "and": "the Dock and | Harbour Agency",
 * and, where a line begins, "Rope and | Sail Corp". Not if the text has that half without the other, nor if the
 * other stands elsewhere by itself: "the Lima and | Callao Harbour Agency" where "Lima" has a port.
 */
final class HalvedNames {
    /** The maximum number of words before "and". */
    private static final int MOST_AHEAD = 3;

    /** Not "the Fed and Trade Department". */
    private static final int SHORTEST_FIELD = 4;

    /** One that shares its noun with another: "the Green and Blue Party". */
    private static final String PARTY = "party";

    private static final String AND = "and";

    private final Tokens tokens;
    private final WordClasses classes;
    private final EntitySpans names;
    private final Supplier<Set<String>> alone = new Lazy<>(this::alone);
    private final Supplier<Set<String>> elsewhere = new Lazy<>(this::elsewhere);

    HalvedNames(Tokens tokens, WordClasses classes, EntitySpans names) {
        this.tokens = tokens;
        this.classes = classes;
        this.names = names;
    }

    /** The first token of the name around the "and"; -1 if it joins two names or none. */
    int start(int and) {
        int right = names.at(and + 1);
        if (right < 0 || names.firstToken(right) != and + 1 || !isBody(right) || !isFree(and - 1)) {
            return -1;
        }
        int start = and - 1;
        while (and - start < MOST_AHEAD && start > 0 && isFree(start - 1) && !tokens.isLineBetween(start - 1, start)) {
            start--;
        }
        boolean opens = start == 0 || tokens.isLineBetween(start - 1, start);
        boolean field = isField(and - 1) && (opens ? and - start > 1 && !isCompany(right) : isOwned(start));
        return (field || (opens && opensCompany(start, and, right)))
                        && !alone.get().contains(names.words(tokens, right))
                        && !elsewhere.get().contains(tokens.lower(and - 1))
                ? start
                : -1;
    }

    /** An organisation's name that ends in a noun for one in the singular, or in a legal form. */
    private boolean isBody(int name) {
        String last = tokens.lower(names.endToken(name) - 1);
        return names.type(name) == EntityType.ORGANIZATION
                && names.endToken(name) > names.firstToken(name) + 1
                && !last.equals(PARTY)
                && (NameEndings.isLegalForm(last) || NameEndings.isOrganizations(last) || isNoun(last));
    }

    private boolean isCompany(int name) {
        String last = tokens.lower(names.endToken(name) - 1);
        return NameEndings.isCompanys(last) || NameEndings.isBusiness(last);
    }

    private static boolean isNoun(String word) {
        return GroupNouns.isOrganization(word) && !Plural.endsLikeOne(word);
    }

    /** A capitalised word that is part of no name. */
    private boolean isFree(int token) {
        return tokens.isCapital(token) && names.at(token) < 0 && classes.is(token, WordClass.OPEN);
    }

    /** "Rope and Sail Corp"; not "Retailer and Sail Corp", "Analysts and the Sail Corp". */
    private boolean opensCompany(int start, int and, int right) {
        return start == and - 1 && isCompany(right) && !tokens.lower(start).endsWith("ly") && !standsForSomebody(start);
    }

    /** "The | Dock and", "Peru's | Dock and". */
    private boolean isOwned(int start) {
        return start > 0 && (classes.is(start - 1, WordSet.THE) || classes.is(start - 1, WordSet.GENITIVE));
    }

    /** "Dock"; not "Treasury", "FBI", "Chairman". */
    private boolean isField(int token) {
        return tokens.lower(token).length() >= SHORTEST_FIELD
                && !UpperCase.is(tokens.word(token))
                && !standsForSomebody(token);
    }

    /** "Analysts", "Retailer", "Treasury": by itself a person, people or a body. */
    private boolean standsForSomebody(int token) {
        String word = tokens.lower(token);
        return Plural.endsLikeOne(word)
                || RoleWords.isNoun(tokens, token)
                || GroupNouns.isOrganizationOrPeople(word)
                || GroupNouns.arePeople(word);
    }

    /** The capitalised words, in lower case, that stand somewhere behind another word and not before "and". */
    private Set<String> elsewhere() {
        Set<String> words = new HashSet<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            if (tokens.isCapital(i) && tokens.isLetter(i - 1) && !tokens.is(i + 1, AND)) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    /** The words of the names that stand somewhere without "and" before them. */
    private Set<String> alone() {
        Set<String> words = new HashSet<>();
        for (int n = 0; n < names.size(); n++) {
            int before = names.firstToken(n) - 1;
            if (before < 0 || !tokens.is(before, AND)) {
                words.add(names.words(tokens, n));
            }
        }
        return words;
    }
}
