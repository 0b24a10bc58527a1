package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.person.Person;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;

/**
 * Recognises a name beside which nothing tells who its bearer is: "said Karl Voss"; not "said Karl Voss, who lives
 * there", "said Karl Voss, for the company", "one nurse, Karl Voss, said" or "said mother-of-two Mary Hill". Pure
 * functions.
 */
final class UndescribedName {
    private UndescribedName() {}

    /** Whether nothing but the noun at this token describes the bearer of the name with the index. */
    static boolean is(NewsText text, int name, int noun) {
        int before = text.names().firstToken(name) - 1;
        int after = text.names().endToken(name);
        boolean called = text.is(before, WordClass.OPEN)
                && !text.isCapital(before)
                && !text.is(before, text.lower(noun))
                && !GroupNouns.contains(text.lower(before))
                && text.cueAt(before) < 0;
        int start = text.sentences().start(Math.max(0, text.sentenceAt(before + 1)));
        boolean apposed = text.isComma(before) && text.isComma(after) && text.is(start, WordSet.SINGULAR_AHEAD);
        return !called && !apposed && !(text.isComma(after) && tells(text, after + 1));
    }

    /** "(Hill,) who", "leading", "54", "for", "the": what stands behind the comma tells of the person. */
    private static boolean tells(NewsText text, int token) {
        return text.is(token, WordClass.RELATIVE)
                || text.is(token, WordSet.ARTICLE)
                || text.is(token, WordSet.FOR)
                || Participle.isPresent(text, token)
                || (token < text.tokens().size()
                        && Character.isDigit(text.tokens().firstChar(token)));
    }

    /** "Ian Roe is ill, his father said … Karl Roe": whether somebody before has the person's last name. */
    static boolean isShared(NewsText text, Person person) {
        String full = person.fullName();
        String last = full.substring(full.lastIndexOf(' ') + 1);
        int first = text.names().firstToken(person.firstMention());
        return Scan.any(0, first, i -> text.isCapital(i) && last.equalsIgnoreCase(text.lower(i)));
    }
}
