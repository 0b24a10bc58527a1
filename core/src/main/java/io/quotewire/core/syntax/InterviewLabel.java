package io.quotewire.core.syntax;

import io.quotewire.core.text.WordList;
import java.util.Set;

/** Recognises the labels of questions and answers in a printed interview, from {@code interview-labels.txt}. */
public final class InterviewLabel {
    private static final Set<String> QUESTIONS = read("question");
    private static final Set<String> ANSWERS = read("answer");

    private InterviewLabel() {}

    private static Set<String> read(String kind) {
        return WordList.ofKind(InterviewLabel.class, "interview-labels.txt", kind::equals);
    }

    /** Whether "Q&A" begins at the token, which labels an interview and is nobody. */
    public static boolean isInterviewAt(NewsText text, int token) {
        return asks(text.tokens().word(token)) && text.isMark(token + 1, '&');
    }

    /** Whether the word, as written, labels a question. */
    public static boolean asks(String word) {
        return QUESTIONS.contains(word);
    }

    /** Whether the word, as written, labels a question or an answer. */
    public static boolean is(String word) {
        return QUESTIONS.contains(word) || ANSWERS.contains(word);
    }

    /** The token after the label "Q.", "A:" or "Question:" at the token; -1 if there is none. */
    public static int behind(NewsText text, int token) {
        boolean colon = text.isMark(token + 1, ':');
        boolean abbreviated = text.tokens().charAt(text.tokens().end(token) - 1) == '.';
        if (!colon && !abbreviated && !text.isMark(token + 1, '.')) {
            return -1;
        }
        String word = text.tokens().word(token);
        if (!is(word)) {
            return -1;
        }
        if (abbreviated) {
            return token + 1;
        }
        return colon || word.length() == 1 ? token + 2 : -1;
    }
}
