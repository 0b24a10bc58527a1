package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Set;

/**
 * Tells when a surname that speaks is not that of the dead or of the child whom alone the text has called so: "Mr
 * Larkin said" after "Kai Larkin, two, died" or "Dan Larkin was killed. His father wept", "Mrs Larkin said" after
 * "Ann Larkin, 19,". Not "Mr Larkin had said", which he may have before. Pure functions of the text.
 */
final class DeadNamesake {
    private static final Set<String> MALE = WordList.ofKind(Kin.class, "kin.txt", "male"::equals);
    private static final Set<String> FEMALE = WordList.ofKind(Kin.class, "kin.txt", "female"::equals);
    private static final Set<String> ENDED = WordList.ofKind(Kin.class, "kin.txt", "ended"::equals);
    private static final Set<String> CHILDREN = WordList.ofKind(Kin.class, "kin.txt", "child"::equals);
    private static final Set<String> SLAIN = WordList.ofKind(Kin.class, "kin.txt", "slain"::equals);
    private static final String PARENTS = "parents";
    private static final String MRS = "mrs";
    /** How far back, in tokens, a relative is searched for. */
    private static final int NEAR = 300;
    /** The maximum number of words between an owner and the noun: "her heartbroken mother". */
    private static final int MOST_ADJECTIVES = 1;

    private static final int ADULT = 20;

    private final Tokens tokens;
    private final EntitySpans names;
    private final NameTitles titles;
    private final SpeakingNamesake speaking;

    DeadNamesake(Tokens tokens, EntitySpans names, NameTitles titles) {
        this.tokens = tokens;
        this.names = names;
        this.titles = titles;
        this.speaking = new SpeakingNamesake(tokens, names, titles);
    }

    /**
     * Whether the surname speaks and is none of the person's.
     *
     * @param title the gender that a title before the surname tells
     */
    boolean isSilent(Person person, PersonName surname, Gender title, int mention) {
        int end = names.endToken(mention);
        if (!person.isSurname(surname)
                || person.name().isSingle()
                || person.lastMentionBefore(mention) < 0
                || !speaking.speaks(mention)
                || (end < tokens.size() && ClosedClasses.isIn(tokens, end, WordSet.HAVE))) {
            return false;
        }
        boolean addressed = titles.isAddressed(mention);
        boolean young = addressed && (person.isToldBefore(mention, this::isChild) || isNoWife(person, mention));
        return young
                || ((addressed || !person.isCalledBefore(mention))
                        && person.isToldBefore(mention, this::isDead)
                        && isSurvived(person, title, mention));
    }

    /** "Kai Larkin, two,", "schoolgirl | Ann Larkin". */
    private boolean isChild(int name) {
        int first = names.firstToken(name);
        return Kin.isChild(tokens, first, names.endToken(name))
                || (first > 0 && CHILDREN.contains(tokens.lower(first - 1)));
    }

    /** "(Dan Larkin) was killed", "the body of | Dan Larkin", "murdered schoolgirl | Ann Larkin". */
    private boolean isDead(int name) {
        int first = names.firstToken(name);
        return Kin.isToldDead(tokens, names.endToken(name))
                || (first > 1 && tokens.is(first - 1, "of") && ENDED.contains(tokens.lower(first - 2)))
                || Scan.any(Math.max(0, first - 2), first, i -> SLAIN.contains(tokens.lower(i)));
    }

    /** "Mrs Larkin" after "Ann Larkin (19)": whether the person was too young to be the one so addressed. */
    private boolean isNoWife(Person person, int mention) {
        return titles.isAddressedAs(MRS, mention)
                && person.isToldBefore(mention, name -> isYoung(names.endToken(name)))
                && !person.isToldBefore(mention, name -> titles.isAddressedAs(MRS, name));
    }

    private boolean isYoung(int end) {
        boolean beside = end + 2 < tokens.size() && (tokens.is(end, "(") || tokens.is(end, ","));
        if (!beside || !tokens.isFigure(end + 1) || tokens.isWord(end + 2)) {
            return false;
        }
        String age = tokens.lower(end + 1);
        return age.length() <= 2 && age.chars().allMatch(Character::isDigit) && Integer.parseInt(age) < ADULT;
    }

    /**
     * Whether a relative of that gender, who has no other surname, came up since the text used the surname: "His father
     * wept", "Mr Larkin's widow, Ann,".
     */
    private boolean isSurvived(Person person, Gender title, int mention) {
        int first = names.firstToken(mention);
        String surname = tokens.lower(names.endToken(mention) - 1);
        int from = Math.max(names.endToken(person.firstMention()), first - NEAR);
        int i = first - 1;
        while (i >= from && !(isRelative(i, title) && isOwned(i) && !isNamedInFull(i + 1))) {
            boolean owner = ClosedClasses.isIn(tokens, i + 1, WordSet.GENITIVE);
            if (!owner && names.at(i) >= 0 && tokens.lower(i).equals(surname)) {
                return false;
            }
            i--;
        }
        return i >= from;
    }

    private boolean isRelative(int noun, Gender title) {
        String word = tokens.lower(noun);
        return tokens.is(noun, PARENTS)
                || (title != Gender.FEMALE && MALE.contains(word))
                || (title != Gender.MALE && FEMALE.contains(word));
    }

    private boolean isOwned(int noun) {
        return Scan.any(
                Math.max(0, noun - 1 - MOST_ADJECTIVES),
                noun,
                i -> ClosedClasses.isIn(tokens, i, WordClass.POSSESSIVE)
                        || ClosedClasses.isIn(tokens, i, WordSet.GENITIVE));
    }

    private boolean isNamedInFull(int token) {
        int name = names.at(token < tokens.size() && tokens.is(token, ",") ? token + 1 : token);
        return name >= 0 && names.endToken(name) > names.firstToken(name) + 1;
    }
}
