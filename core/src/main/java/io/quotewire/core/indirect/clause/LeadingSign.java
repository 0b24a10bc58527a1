package io.quotewire.core.indirect.clause;

import io.quotewire.core.syntax.NewsText;

/** Recognises a sign that belongs to the word behind it: "$5 is due", "<Harland Co> said", "[Hill] left". */
final class LeadingSign {
    private static final String SIGNS = "$£€¥#<[";

    private LeadingSign() {}

    static boolean is(NewsText text, int token) {
        int word = token + 1;
        return word < text.tokens().size()
                && SIGNS.indexOf(text.tokens().firstChar(token)) >= 0
                && text.isWord(word)
                && text.tokens().end(token) == text.tokens().start(word);
    }
}
