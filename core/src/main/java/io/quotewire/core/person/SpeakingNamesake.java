package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Tells whom a surname means that speaks: "“…,” Mr Larkin said" is not the Larkin who was killed, and after "His
 * sister, Ann Larkin, said" it is she, unless the text has called the other so. Pure functions of the text.
 */
final class SpeakingNamesake {
    /** How far, in tokens, whoever spoke stays in mind. */
    private static final int NEAR = 80;

    /** In letters. */
    private static final int STEM = 4;

    /** In tokens, up to a name. */
    private static final int LONGEST_APPOSITION = 12;

    private static final String TOLD = "told";

    private final Tokens tokens;
    private final EntitySpans names;
    private final NameTitles titles;

    SpeakingNamesake(Tokens tokens, EntitySpans names, NameTitles titles) {
        this.titles = titles;
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether the name speaks, and it is the person's rather than the other's. */
    boolean isMeant(Person person, Person other, int mention) {
        return person.lastMentionBefore(mention) >= 0
                && speaks(mention)
                && (isSilent(person, other, mention) == isSilent(other, person, mention)
                        ? hasTheWord(person, other, mention)
                                || spokeLast(person, other, mention)
                                || isDescribedBy(person, other, mention)
                        : isSilent(other, person, mention));
    }

    /** Whether the name speaks: "Mr Larkin, a cook, said", "was quoted", "“…,” said Larkin"; not "she said Larkin". */
    boolean speaks(int mention) {
        int first = names.firstToken(mention);
        int verb = first > 0 && RoleWords.isAddress(tokens, first - 1) ? first - 2 : first - 1;
        int end = names.endToken(mention);
        return Kin.isSpeaking(tokens, end)
                || (end + 1 < tokens.size() && tokens.is(end, "was") && tokens.is(end + 1, "quoted"))
                || (verb > 0 && Kin.isSpeech(tokens, verb) && !tokens.is(verb, TOLD) && !tokens.isWord(verb - 1));
    }

    /**
     * Whether the text has told before the mention that the person is dead, and has not called them by the surname, or
     * has told that they were killed and then named the other.
     */
    private boolean isSilent(Person person, Person other, int mention) {
        return person.isToldBefore(mention, name -> Kin.isToldDead(tokens, names.endToken(name)))
                && (!person.isCalledBefore(mention)
                        || (other.lastMentionBefore(mention) > person.lastMentionBefore(mention)
                                && person.isToldBefore(
                                        mention, name -> Kin.isToldKilled(tokens, names.endToken(name)))));
    }

    /**
     * Whether the relative spoke last, named just behind the other, who has no office, did not speak and was not called
     * by the surname before.
     */
    private boolean hasTheWord(Person relative, Person other, int mention) {
        int last = relative.lastMentionBefore(mention);
        int others = other.lastMentionBefore(mention);
        return relative.isLesserKin()
                && !other.isLesserKin()
                && others >= 0
                && last > others
                && names.firstToken(mention) - names.endToken(last) < NEAR
                && speaks(last)
                && !other.isCalledBefore(mention)
                && !other.isToldBefore(mention, name -> speaks(name) || titles.hasOffice(name))
                && isNext(names.endToken(others), names.firstToken(relative.firstMention()));
    }

    /**
     * "(New paragraph:) His brother, Dan Larkin, said it was late. “…,” Larkin said": whether the relative spoke since
     * the paragraph that named the other, nobody else was named since, and the words are quoted in that paragraph or
     * the next.
     */
    private boolean spokeLast(Person relative, Person other, int mention) {
        int last = relative.lastMentionBefore(mention);
        int others = other.lastMentionBefore(mention);
        int end = names.endToken(last);
        int first = names.firstToken(mention);
        return relative.isKin()
                && last == relative.firstMention()
                && last > others
                && others >= 0
                && !titles.hasOffice(mention)
                && isBehindQuote(first)
                && first - end < NEAR
                && speaks(last)
                && !Scan.any(last + 1, mention, i -> names.type(i) == EntityType.PERSON)
                && line(names.endToken(others), names.firstToken(last)) < names.firstToken(last)
                && line(line(end, first) + 1, first) == first;
    }

    /** "“…,” | Larkin said", "“…,” said | Larkin"; not "It was late. Larkin said". */
    private boolean isBehindQuote(int name) {
        int before = tokens.isWord(name - 1) ? name - 2 : name - 1;
        return before > 0 && !tokens.isWord(before) && !tokens.is(before, ".") && !tokens.isLineBetween(before, name);
    }

    /** The first token that begins a line; at least the end if none does. */
    private int line(int from, int end) {
        return Math.min(end, Scan.to(from, end, i -> tokens.isLineBetween(i - 1, i)));
    }

    /**
     * "Ann Larkin, a sister of leader Karl Larkin, said it was late. “…,” Larkin said": whether the text has named the
     * other only to tell who the person is.
     */
    private boolean isDescribedBy(Person person, Person other, int mention) {
        int end = names.endToken(person.lastMentionBefore(mention));
        int described = other.lastMentionBefore(mention);
        int first = described < 0 ? -1 : names.firstToken(described);
        return first > end
                && first - end < LONGEST_APPOSITION
                && names.firstToken(mention) - first < NEAR
                && !titles.hasOffice(mention)
                && tokens.is(end, ",")
                && tokens.is(names.endToken(described), ",")
                && Scan.all(end + 1, first, tokens::isLetter)
                && Scan.any(end + 1, first - 1, i -> Kin.isRelative(tokens.lower(i)) && tokens.is(i + 1, "of"));
    }

    /** Whether the tokens {@code [first, end)} are few, and nobody says anything in them: "she said". */
    private boolean isNext(int first, int end) {
        return end - first < NEAR && !Scan.any(first + 1, end, i -> Kin.isSpeech(tokens, i) && isPronoun(i));
    }

    private boolean isPronoun(int verb) {
        return ClosedClasses.isIn(tokens, verb - 1, WordClass.SUBJECT_PRONOUN);
    }

    /**
     * "Larkin calls … Ann Larkin sat. Dan Larkin called": Dan, who speaks or does the same, unless the other is named
     * more often; else the first who has not died and is not only an owner, as in "Ann Larkin's car".
     */
    boolean isMeantAhead(Person person, Person other, int mention) {
        boolean dead = isDead(person);
        if (dead != isDead(other)) {
            return !dead;
        }
        int more = speaking(person, mention) - speaking(other, mention);
        boolean told = more > 0 ? person.mentions() >= other.mentions() : other.mentions() >= person.mentions();
        return (more != 0 && told) ? more > 0 : person.firstMention() < other.firstMention();
    }

    private boolean isDead(Person person) {
        return person.isTold(name -> Kin.isToldDead(tokens, names.endToken(name)));
    }

    private int speaking(Person person, int mention) {
        if (person.isTold(name ->
                Kin.isSpeaking(tokens, names.endToken(name)) || stemBehind(name).equals(stemBehind(mention)))) {
            return 1;
        }
        int end = names.endToken(person.firstMention());
        return end < tokens.size() && ClosedClasses.isIn(tokens, end, WordSet.GENITIVE) ? -1 : 0;
    }

    /** What "calls" and "called" share; the name itself if no such word follows. */
    private String stemBehind(int name) {
        int end = names.endToken(name);
        boolean verb =
                end < tokens.size() && tokens.isLetter(end) && tokens.lower(end).length() > STEM;
        return verb ? tokens.lower(end).substring(0, STEM) : names.words(tokens, name);
    }
}
