package io.quotewire.core.entity.context.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.context.clue.OrganizationContext;
import io.quotewire.core.entity.context.clue.OrganizationText;
import io.quotewire.core.entity.context.clue.SmallWords;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.BirthNames;
import io.quotewire.core.text.Dash;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.Age;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.VerbEnding;
import io.quotewire.core.words.WordSet;
import java.util.BitSet;

/**
 * Tags persons with a single name that no list has, as is common in Java, Burma or southern India, by their context:
 * "Wati, 45,", "Zaw, a driver, said", "Moe, who left, is". One such context decides for all names in the article that
 * are written the same, unless the word also occurs in lower case. Also tags surnames that are words ("Plant", "May")
 * if the article has the full name. Pure functions; linear in the text.
 */
public final class PersonsInContext {
    /** The maximum number of words between the article and the noun: "a retired bus driver". */
    private static final int MOST_ADJECTIVES = 3;
    /**
     * The maximum number of words from the name to the comma that ends the apposition: "a seller of rice from Solo".
     */
    private static final int LONGEST = 20;

    private final OrganizationText text;
    private final Tokens tokens;
    private final EntitySpans names;
    /** The first tokens with the words of such names. */
    private final BitSet persons = new BitSet();

    private final SmallWords small;
    private final BareSurnames surnames;

    private PersonsInContext(OrganizationText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.names = text.names();
        this.small = new SmallWords(tokens);
        this.surnames = new BareSurnames(text, small);
    }

    /** The names, with such persons; the same instance if there are none. */
    public static EntitySpans of(OrganizationText text) {
        PersonsInContext context = new PersonsInContext(text);
        context.find();
        return context.isAnyNew() ? context.retyped() : context.names;
    }

    private void find() {
        for (int i = text.nextCapital(0); i < tokens.size(); i = text.nextCapital(i + 1)) {
            if (isApart(i) && isShown(i) && mayBeOne(i)) {
                persons.set(tokens.firstAlike(i));
            }
        }
        small.removeFrom(persons);
    }

    /** Whether any of these persons is not among the names yet. */
    private boolean isAnyNew() {
        if (persons.isEmpty() && surnames.isEmpty()) {
            return false;
        }
        for (int i = text.nextCapital(0); i < tokens.size(); i = text.nextCapital(i + 1)) {
            if (names.at(i) < 0 ? isUntagged(i) : persons.get(tokens.firstAlike(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the capitalised word outside of all names is such a person. */
    private boolean isUntagged(int i) {
        return (persons.get(tokens.firstAlike(i)) || surnames.isAt(i))
                && text.runs().isAlone(i);
    }

    /** Whether the capitalised word is not part of a longer name, nor a person yet. */
    private boolean isApart(int i) {
        int name = names.at(i);
        return name < 0 ? text.runs().isAlone(i) : names.firstToken(name) == i && names.type(name) != EntityType.PERSON;
    }

    private boolean isShown(int i) {
        return (text.isMark(i + 1) && (hasAge(i + 1) || isMadeKnown(i) || isRelated(i)))
                || isSpeaker(i)
                || BirthNames.isBehindNee(tokens, i);
    }

    private boolean mayBeOne(int i) {
        return BareSurnames.isWritten(tokens, i) && text.isOpen(i) && !opensNoName(i - 1) && !isKnownWord(i);
    }

    /** A determiner or a figure: what follows is no person's name. */
    private boolean opensNoName(int before) {
        return text.is(before, WordSet.ANY_DETERMINER) || (before >= 0 && tokens.isFigure(before));
    }

    /** "Monday", "May", "Others", "Police", "Mayor": a capitalised word that names no person. */
    private boolean isKnownWord(int i) {
        return text.is(i, WordSet.WEEKDAY)
                || text.is(i, WordSet.MONTH)
                || text.is(i, WordSet.OTHERS)
                || GroupNouns.isOrganizationOrPeople(tokens.lower(i))
                || RoleWords.isNoun(tokens, i);
    }

    /** "(Wati), 45, (a nurse)", "(Wati), aged 45,"; not in "(Lions), 45, Bears, 12". */
    private boolean hasAge(int comma) {
        if (!text.is(comma, ',') || comma + 1 == tokens.size() || text.isOrganization(comma - 1)) {
            return false;
        }
        int age = tokens.is(comma + 1, "aged") ? comma + 2 : comma + 1;
        return age + 2 < tokens.size()
                && Age.isAt(tokens, age)
                && text.is(age + 1, ',')
                && tokens.isLetter(age + 2)
                && !tokens.isCapital(age + 2)
                && !text.is(age + 2, WordSet.COORDINATOR);
    }

    /** "(Zaw), a driver, said", "said (Tashi), a monk." */
    private boolean isMadeKnown(int name) {
        if (!text.is(name + 1, ',')
                || !text.is(name + 2, WordSet.ARTICLE)
                || text.is(name + 2, WordSet.THE)
                || text.is(name - 1, WordSet.ANY_PREPOSITION)
                || isPlural(name)) {
            return false;
        }
        int noun = name + 3;
        while (noun < name + 3 + MOST_ADJECTIVES && isWord(noun) && !(isRole(noun) && endsNoun(noun + 1))) {
            noun++;
        }
        return isWord(noun) && isRole(noun) && endsNoun(noun + 1) && (isSaid(name) || isSubject(name, noun + 1, ','));
    }

    private boolean isSaid(int behind) {
        return text.contexts().endAt(behind, OrganizationContext.OWN_GENITIVE);
    }

    private boolean isWord(int token) {
        return token < tokens.size() && tokens.isLetter(token) && !tokens.isCapital(token);
    }

    /** A role that only a person can have. */
    private boolean isRole(int noun) {
        return RoleWords.isNoun(tokens, noun) && !text.is(noun, OrganizationContext.ROLE);
    }

    private boolean endsNoun(int behind) {
        return text.isMark(behind) || text.is(behind, WordSet.ANY_PREPOSITION) || text.is(behind, WordSet.ANY_RELATIVE);
    }

    /** "(Moe), who left on Monday, is", "(Moe) — who left — is", for an untagged word; not "Police, who were". */
    private boolean isRelated(int name) {
        int who = name + 2;
        char mark = who < tokens.size() ? tokens.firstChar(name + 1) : ' ';
        return (mark == ',' || Dash.is(mark))
                && tokens.is(who, "who")
                && names.at(name) < 0
                && opensClause(name)
                && !mayBeNoPerson(name)
                && !isPluralVerb(who + 1)
                && isSubject(name, who + 1, mark);
    }

    /** Whether the name stands first in its sentence or line, or behind a mark or a reporting verb. */
    private boolean opensClause(int name) {
        return name == 0 || text.isMark(name - 1) || isSaid(name) || tokens.isLineBetween(name - 1, name);
    }

    /** "Residents", "Sadly": a noun for several people, or an adverb. */
    private boolean mayBeNoPerson(int word) {
        return isPlural(word) || tokens.word(word).endsWith("ly");
    }

    private boolean isPluralVerb(int i) {
        return tokens.is(i, "are") || tokens.is(i, "were") || tokens.is(i, "have");
    }

    /** Whether a second mark ends the phrase before a verb; not in "Today, a driver said" or "So, who is next?". */
    private boolean isSubject(int name, int behind, char mark) {
        for (int i = behind; i < Math.min(tokens.size() - 1, name + LONGEST); i++) {
            if (text.is(i, mark)) {
                return VerbEnding.isPast(tokens.lower(i + 1))
                        || text.is(i + 1, WordSet.COPULA)
                        || text.is(i + 1, WordSet.HAVE)
                        || text.contexts().beginAt(i + 1, OrganizationContext.OWN_GENITIVE);
            }
            if (text.isMark(i) && !text.is(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /** "Residents, who fled": several people. */
    private boolean isPlural(int name) {
        return Plural.endsLikeOne(tokens.lower(name));
    }

    /** "…” said (Sunarto). He said", "…” (Sunarto) said. She said"; after other sentences "he" may be somebody else. */
    private boolean isSpeaker(int name) {
        boolean behind = name + 1 < tokens.size() && tokens.is(name + 1, "said");
        int quote = behind ? name - 1 : name - 2;
        int stop = behind ? name + 2 : name + 1;
        return stop + 1 < tokens.size()
                && (behind || (name > 0 && tokens.is(name - 1, "said")))
                && quote >= 0
                && isClosingMark(tokens.charAt(tokens.end(quote) - 1))
                && text.is(stop, '.')
                && !isPlural(name)
                && isSaidByHim(stop + 1);
    }

    /** "He said", "She added". */
    private boolean isSaidByHim(int i) {
        return (tokens.is(i, "He") || tokens.is(i, "She"))
                && text.contexts().beginAt(i + 1, OrganizationContext.OWN_GENITIVE);
    }

    private static boolean isClosingMark(char character) {
        return character == '”' || character == '"' || character == '’' || character == '\'';
    }

    private EntitySpans retyped() {
        EntitySpans.Builder builder = new EntitySpans.Builder();
        for (int i = 0; i < tokens.size(); i++) {
            int name = names.at(i);
            if (name >= 0) {
                boolean person = names.endToken(name) == i + 1 && persons.get(tokens.firstAlike(i));
                builder.add(i, names.endToken(name), person ? EntityType.PERSON : names.type(name));
                i = names.endToken(name) - 1;
            } else if (text.isCapital(i) && isUntagged(i)) {
                builder.add(i, i + 1, EntityType.PERSON);
            }
        }
        return builder.build();
    }
}
