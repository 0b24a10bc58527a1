package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.entity.role.RolesApart;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Age;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/** The titles in and before the names of an article. */
final class NameTitles {
    private static final Set<String> KEPT = WordList.lines(NameTitles.class, "kept-titles.txt");

    /** The maximum number of words of a title and what marks it as over. */
    private static final int LONGEST = 5;

    private final Tokens tokens;
    private final EntitySpans names;

    NameTitles(Tokens tokens, EntitySpans names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The gender implied by a title in or before the name; not in "son of Mary Hill" or "a man said Hill". */
    Gender gender(int name) {
        int first = names.firstToken(name);
        int left = first > 0 && isJoint(first - 1) ? first : Math.max(0, isWord(first - 1) ? first - 1 : first - 2);
        for (int t = names.endToken(name) - 1; t >= left; t--) {
            Optional<Gender> told = Titles.at(tokens, t);
            if (told.isPresent() && told.get() != Gender.UNKNOWN) {
                return told.get();
            }
        }
        return Gender.UNKNOWN;
    }

    /**
     * The title before the word with which a single name is published: "King Charles", "Lord Hill"; not the one
     * in "after meeting the King Hill resigned".
     *
     * @param first the first token of the name without its titles
     */
    Optional<String> kept(int first) {
        return first > 0
                        && KEPT.contains(tokens.word(first - 1))
                        && !(first > 1 && ClosedClasses.isIn(tokens, first - 2, WordSet.ARTICLE))
                ? Optional.of(tokens.word(first - 1))
                : Optional.empty();
    }

    /**
     * "Prince Karl", who is not "Karl Larkin", since he has that first name; not if the text has "Prince Karl Larkin",
     * too, or for "Karl bin Larkin" and "Karl XII".
     */
    boolean isOfAnother(Person person, PersonName name, int mention) {
        return name.isSingle()
                && !person.isEntitled()
                && !person.name().isAlone()
                && !person.name().hasParticle()
                && kept(names.endToken(mention) - 1).isPresent();
    }

    /** "The | King", who is named elsewhere: nobody is called that; not "the Pope", of whom there is one. */
    boolean isAlone(int name) {
        int first = names.firstToken(name);
        return first > 0
                && names.endToken(name) == first + 1
                && ClosedClasses.isIn(tokens, first - 1, WordSet.THE)
                && KEPT.contains(tokens.word(first))
                && !tokens.is(first, "Pope");
    }

    /** "(Jason), 37,", without a title: not "Mr Larkin, 37,". */
    boolean isBeforeAge(int name) {
        int end = names.endToken(name);
        return end + 2 < tokens.size()
                && tokens.is(end, ",")
                && Age.isAt(tokens, end + 1)
                && !tokens.isWord(end + 2)
                && gender(name) == Gender.UNKNOWN;
    }

    /** "The Duke of | Larkin", "Bishop of | Larkin". */
    boolean isOfOffice(int first) {
        return first > 1
                && ClosedClasses.isIn(tokens, first - 1, WordSet.OF)
                && tokens.isCapital(first - 2)
                && Titles.isAt(tokens, first - 2);
    }

    /** A lower-case word that is not a title. */
    private boolean isWord(int token) {
        return token >= 0
                && tokens.isLetter(token)
                && !tokens.isCapital(token)
                && Titles.at(tokens, token).isEmpty();
    }

    private boolean isJoint(int token) {
        return ClosedClasses.isIn(tokens, token, WordSet.OF) || ClosedClasses.isIn(tokens, token, WordSet.LIST_JOINT);
    }

    /** "Mr Larkin", who is not the one with that first name. */
    boolean isAddressed(int name) {
        int first = names.firstToken(name);
        return first > 0 && RoleWords.isAddress(tokens, first - 1);
    }

    /** Whether such a title, in lower case, is before the name: "Mrs Larkin". */
    boolean isAddressedAs(String title, int name) {
        int first = names.firstToken(name);
        return first > 0 && tokens.lower(first - 1).startsWith(title);
    }

    /** "President Larkin": not the person introduced as a president's wife. */
    boolean hasOffice(int name) {
        int first = names.firstToken(name);
        return isOffice(first - 1) || (names.endToken(name) > first + 1 && isOffice(first));
    }

    private boolean isOffice(int token) {
        return token >= 0
                && Titles.at(tokens, token)
                        .filter(told -> told == Gender.UNKNOWN)
                        .isPresent();
    }

    /** Whether the text has given the person the title of the name before: "Dr Mary Larkin … Dr Larkin". */
    boolean areShared(Person person, int name) {
        String title = title(name);
        return !title.isEmpty()
                && person.isToldBefore(name, other -> title(other).equals(title));
    }

    /** "Judge Larkin" is not "Inspector Ann Larkin", whom the text names later, unless it calls her a judge, too. */
    boolean areApart(Person person, int name) {
        String title = title(name);
        int full = person.firstMention();
        int first = full > name ? names.firstToken(full) : 0;
        return first > 0
                && RolesApart.are(title, tokens.lower(first - 1))
                && !person.isTold(other -> title(other).equals(title));
    }

    /** "Judge Larkin … Larkin": whether the name has no office, and all others of the person do. */
    boolean isByOffice(Person person, int name) {
        return person.name().isSingle() && !hasOffice(name) && !person.isTold(other -> !hasOffice(other));
    }

    /** Whether it has, and not as one that is over: "Gov. David Larkin", not "former Gov. Mary Larkin". */
    boolean isHeld(Person person, int name) {
        String title = title(name);
        return !title.isEmpty()
                && person.isToldBefore(name, other -> title(other).equals(title) && !isOver(other));
    }

    /** "Former Prime Minister | Mary Larkin", "ex-Mayor Larkin". */
    private boolean isOver(int name) {
        int first = names.firstToken(name);
        return Scan.any(
                Math.max(0, first - LONGEST), first + 1, i -> Kin.isPastWord(tokens, i) && isOneTitle(i, first));
    }

    private boolean isOneTitle(int from, int name) {
        return Scan.all(
                from,
                name,
                i -> tokens.isLetter(i) && !ClosedClasses.isClosed(tokens.lower(i)) && !tokens.isLineBetween(i, i + 1));
    }

    /** The title before the name or at its beginning, in lower case; empty if there is none. */
    private String title(int name) {
        int first = names.firstToken(name);
        if (first > 0 && Titles.isAt(tokens, first - 1)) {
            return tokens.lower(first - 1);
        }
        return Titles.isAt(tokens, first) ? tokens.lower(first) : "";
    }
}
