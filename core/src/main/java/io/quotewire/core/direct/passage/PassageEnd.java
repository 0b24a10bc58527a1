package io.quotewire.core.direct.passage;

import io.quotewire.core.syntax.NewsText;

/** How a quoted passage ends, and so whether the sentence around it may continue. */
public enum PassageEnd {
    /** With a comma, a dash or an ellipsis: the sentence continues. */
    PAUSE,
    /** With a question or exclamation mark: the sentence may continue. */
    CALL,
    /** With a full stop. */
    STOP,
    /** With a word: the passage is a fragment, or its punctuation follows the quote marks. */
    WORD;

    public static PassageEnd of(NewsText text, int passage) {
        String body = text.tokens().text();
        for (int i = text.quotes().end(passage) - 1; i >= text.quotes().start(passage); i--) {
            char c = body.charAt(i);
            switch (c) {
                case ',', '—', '–', '-', '…' -> {
                    return PAUSE;
                }
                case '?', '!' -> {
                    return CALL;
                }
                case '.' -> {
                    return STOP;
                }
                default -> {
                    if (Character.isLetterOrDigit(c) || c == '%') {
                        return WORD;
                    }
                }
            }
        }
        return WORD;
    }

    /** Whether a reporting clause may follow in the same sentence. */
    public boolean mayGoOn() {
        return this == PAUSE || this == CALL;
    }
}
