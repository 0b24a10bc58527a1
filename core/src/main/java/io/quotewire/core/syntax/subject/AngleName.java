package io.quotewire.core.syntax.subject;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Source;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;

/**
 * Finds subjects that end in angle brackets, as in agency reports: a ticker symbol after an organisation's name,
 * "Harland Co &lt;HRL&gt;", or the name itself, "&lt;Harland Co&gt;".
 */
final class AngleName {
    /** The maximum distance between the brackets in tokens. */
    private static final int LONGEST = 12;

    private final NewsText text;

    AngleName(NewsText text) {
        this.text = text;
    }

    /** "Harland &lt;HRL&gt; | Plc": the closing bracket at the token, or before a legal form there, or -1. */
    int closing(int last) {
        if (text.isMark(last, '>')) {
            return last;
        }
        return text.isMark(last - 1, '>') && NameEndings.isLegalForm(text.lower(last)) ? last - 1 : -1;
    }

    /**
     * The opening bracket of a symbol that closes at the token and follows an organisation's name; -1 if there is none.
     */
    int sign(int closing, int from) {
        int opening = opening(closing, from);
        return opening > from && endsName(opening - 1) ? opening : -1;
    }

    /** The name in the brackets that close at the token, together with another name coordinated with it. */
    Optional<Source> name(int closing, int from) {
        int opening = opening(closing, from);
        if (opening < 0) {
            return Optional.empty();
        }
        int joint = text.is(opening - 1, WordClass.DETERMINER) ? opening - 2 : opening - 1;
        int other = joint - 1;
        boolean joined = joint > from && text.is(joint, WordClass.CONJUNCTION) && endsName(other);
        int first = joined ? firstOfName(other, from) : opening + 1;
        return first < closing ? Optional.of(new Source(first, closing, true)) : Optional.empty();
    }

    /**
     * "Norvik Plc &lt;NVK&gt; and | Harland Plc": the phrase with the names before it, at the beginning of a clause or
     * behind a noun in the plural.
     */
    Source withJoined(Source phrase, int from) {
        int joint = text.isMark(phrase.first() - 1, '<') ? phrase.first() - 2 : phrase.first() - 1;
        joint = text.is(joint, WordClass.DETERMINER) ? joint - 1 : joint;
        if (joint <= from || !text.is(joint, WordSet.LIST_JOINT) || !text.isMark(joint - 1, '>')) {
            return phrase;
        }
        int start = phrase.first();
        int item = firstOfItem(joint, from);
        while (item >= 0) {
            start = item;
            item = item - 1 > from && text.isComma(item - 1) ? firstOfItem(item - 1, from) : -1;
        }
        boolean opens = start == from
                || text.is(start - 1, WordClass.PUNCTUATION)
                || (text.is(start - 1, WordSet.THE) && (start - 1 == from || text.isComma(start - 2)))
                || (text.is(start - 1, WordClass.OPEN) && Plural.endsLikeOne(text.lower(start - 1)));
        return opens ? new Source(start, phrase.end(), phrase.clean()) : phrase;
    }

    /** The first token of the name, without its bracket, that ends before the token, with its symbol; -1 if none. */
    private int firstOfItem(int end, int from) {
        int opening = text.isMark(end - 1, '>') ? opening(end - 1, from) : -1;
        if (opening < 0) {
            int name = text.names().at(end - 1);
            return name < 0 ? -1 : Math.max(from, text.names().firstToken(name));
        }
        int name = opening > from ? text.names().at(opening - 1) : -1;
        if (name < 0) {
            boolean unknown = opening > from && text.is(opening - 1, WordClass.OPEN) && text.isCapital(opening - 1);
            return unknown ? -1 : opening + 1;
        }
        return Math.max(from, text.names().firstToken(name));
    }

    private int opening(int closing, int from) {
        for (int i = closing - 1; i >= Math.max(from, closing - LONGEST); i--) {
            if (text.isMark(i, '<')) {
                return i;
            }
        }
        return -1;
    }

    private boolean endsName(int token) {
        return text.names().at(token) >= 0 || (text.isCapital(token) && !text.is(token, WordClass.DETERMINER));
    }

    private int firstOfName(int token, int from) {
        int name = text.names().at(token);
        return name < 0 ? token : Math.max(from, text.names().firstToken(name));
    }
}
