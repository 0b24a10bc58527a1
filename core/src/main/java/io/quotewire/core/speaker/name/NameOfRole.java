package io.quotewire.core.speaker.name;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.syntax.HeadNoun;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Finds the person who holds a role that has a modifier: "the ambassador to Peru Mary Hill", "the head of the Harland
 * Bank, Mary Hill", "director for foreign affairs Mary Hill", "the Bank of Lima's adviser Mary Hill"; not "a spokesman
 * for Mayor Mary Hill", where the name is the modifier. Pure functions.
 */
final class NameOfRole {
    /** "Special Agent in Charge Mary Hill". */
    private static final String IN_CHARGE = "charge";

    private NameOfRole() {}

    /** The first token of the person's name that ends the phrase and holds its role; -1 if there is none. */
    static int start(NewsText text, int first, int end) {
        int name = text.names().at(end - 1);
        if (name < 0
                || text.names().type(name) != EntityType.PERSON
                || text.names().endToken(name) != end) {
            return -1;
        }
        int start = text.names().firstToken(name);
        int last = text.isMark(start - 1, ',') ? start - 2 : start - 1;
        if (last <= first || text.names().has(EntityType.PERSON, first, start)) {
            return -1;
        }
        boolean charge = text.is(last, IN_CHARGE) && text.is(last - 1, WordSet.IN);
        return isOrganization(text, last) || isField(text, last) || charge
                ? ofRole(text, first, last, start)
                : behindOwner(text, first, start);
    }

    /** "Ana Ruiz | general manager of Harland (said)": whether an office follows the name directly. */
    static boolean follows(NewsText text, int name, int end) {
        int after = text.names().endToken(name);
        int role = Scan.past(
                        after,
                        end,
                        i -> text.is(i, WordClass.OPEN) && text.names().at(i) < 0)
                - 1;
        return text.names().type(name) == EntityType.PERSON
                && after > text.names().firstToken(name) + 1
                && role >= after
                && role + 1 < end
                && text.is(role + 1, WordSet.OF, WordSet.AT)
                && !text.isCapital(role)
                && TitlePreposition.isFielded(text.lower(role));
    }

    /** "(Director of the Bank) of Lima", "(director at the Dock) Foundation"; not "fund | Harland Capital". */
    private static boolean isOrganization(NewsText text, int token) {
        int name = text.names().at(token);
        return name < 0
                ? text.isCapital(token) && GroupNouns.isOrganization(text.lower(token))
                : text.names().type(name) != EntityType.PERSON;
    }

    /** "(Director for foreign) affairs", "(manager for) marketing": a field, not a person. */
    private static boolean isField(NewsText text, int token) {
        String word = text.lower(token);
        return text.is(token, WordClass.OPEN)
                && !text.isCapital(token)
                && text.names().at(token) < 0
                && ((Plural.endsLikeOne(word) && !GroupNouns.arePeople(word)) || Participle.isPresent(text, token));
    }

    private static int ofRole(NewsText text, int first, int last, int start) {
        int role = HeadNoun.of(text, first, last);
        return role < last
                        && text.is(role + 1, WordClass.PREPOSITION)
                        && !text.is(role + 1, WordSet.BY)
                        && text.names().at(role) < 0
                        && RoleWords.isNoun(text.tokens(), role)
                ? start
                : -1;
    }

    /** "The Bank of Lima's adviser Mary Hill": the owner of the role is an organisation with "of" in its name. */
    private static int behindOwner(NewsText text, int first, int start) {
        int i = text.is(first, WordSet.ARTICLE) ? first + 1 : first;
        int owner = i;
        while (i < start && (text.isCapital(i) || text.is(i, WordSet.NAME_JOINT))) {
            i++;
        }
        boolean role =
                RoleWords.isNoun(text.tokens(), start - 1) && text.names().at(start - 1) < 0;
        return i > owner && role && text.is(i, WordSet.GENITIVE) && isPlain(text, i + 1, start - 1) ? start : -1;
    }

    private static boolean isPlain(NewsText text, int from, int to) {
        return Scan.all(from, to, i -> text.is(i, WordClass.OPEN));
    }
}
