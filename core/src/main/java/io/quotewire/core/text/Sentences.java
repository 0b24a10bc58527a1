package io.quotewire.core.text;

import java.util.Set;

/**
 * Splits paragraphs into sentences. A sentence never ends inside quote marks: a passage of several sentences belongs,
 * as a whole, to the sentence around it ("… he said"). If the passage itself ends with a full stop and a capital
 * follows, the sentence ends after the marks. A sentence that runs on too long outside quote marks is really a table or
 * a list, and is cut, since rules scan a sentence back and forth.
 */
public final class Sentences {
    private static final Set<String> OPENERS = WordList.lines(Sentences.class, "sentence-openers.txt");
    /** In tokens outside quote marks. */
    static final int LONGEST = 500;
    /** "N", "DE", "TO": the exchange in a share's ticker symbol. */
    private static final int LONGEST_EXCHANGE = 3;

    private static final String JOINTS = "joints-behind-initials.txt";
    private static final Set<String> JOINING = WordList.ofKind(Sentences.class, JOINTS, "joint"::equals);
    private static final Set<String> SUBJECTS = WordList.ofKind(Sentences.class, JOINTS, "subject"::equals);
    private static final Set<String> VERBS = WordList.ofKind(Sentences.class, JOINTS, "verb"::equals);
    /** "The U.S. And the rest of the world". */
    private static final String REST = "rest";

    /** In words. */
    private static final int LONGEST_SUBJECT = 6;

    private static final Set<String> NUMBER_SIGNS = WordList.lines(Sentences.class, "number-signs.txt");

    private final Tokens tokens;
    private final Spans quoted;
    private final Spans.Builder found = new Spans.Builder();
    private int nextQuote;
    /** The offset before which no passage begins any more. */
    private int free;

    private Sentences(Tokens tokens, Spans quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    /**
     * The sentences as spans of token indices.
     *
     * @param paragraphs as {@code char} offsets
     * @param quoted quoted passages including their marks, as {@code char} offsets
     */
    public static Spans split(Tokens tokens, Spans paragraphs, Spans quoted) {
        Sentences sentences = new Sentences(tokens, quoted);
        for (int p = 0; p < paragraphs.size(); p++) {
            sentences.paragraph(tokens.at(paragraphs.start(p)), tokens.at(paragraphs.end(p)));
        }
        return sentences.found.build();
    }

    private void paragraph(int first, int end) {
        int start = first;
        int outside = 0;
        int i = first;
        while (i < end) {
            int quote = quoteAt(tokens.start(i));
            int next = i + 1;
            boolean ends;
            if (quote >= 0) {
                next = Math.max(next, Math.min(end, tokens.at(quoted.end(quote))));
                ends = endsInsideMarks(quote);
            } else {
                ends = isTerminator(i, end);
                outside++;
            }
            if (ends) {
                next = pastClosers(next, end);
            }
            if (next < end && (ends ? opensSentence(next) : outside >= LONGEST)) {
                found.add(start, next);
                start = next;
                outside = 0;
            }
            i = next;
        }
        if (start < end) {
            found.add(start, end);
        }
    }

    /** The passage that covers the offset, or -1; must be called with ascending offsets. */
    private int quoteAt(int offset) {
        if (offset < free) {
            return -1;
        }
        while (nextQuote < quoted.size() && quoted.end(nextQuote) <= offset) {
            nextQuote++;
        }
        free = nextQuote < quoted.size() ? quoted.start(nextQuote) : Integer.MAX_VALUE;
        return offset < free ? -1 : nextQuote;
    }

    /** Whether the passage's last character before its closing marks ends a sentence. */
    private boolean endsInsideMarks(int quote) {
        String text = tokens.text();
        for (int i = quoted.end(quote) - 1; i > quoted.start(quote); i--) {
            char c = text.charAt(i);
            if (!Whitespace.is(c) && "”\"’'»«“)".indexOf(c) < 0) {
                return isStop(c);
            }
        }
        return false;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    /** A full stop that is a token by itself, or that of an abbreviation followed by a sentence opener. */
    private boolean isTerminator(int i, int end) {
        if (tokens.isPlain(i)) {
            return false;
        }
        boolean alone = tokens.end(i) - tokens.start(i) == 1;
        if (alone) {
            return isStop(tokens.firstChar(i)) && !isNumberSign(i, end) && !isInCode(i, end);
        }
        boolean dotted = tokens.charAt(tokens.end(i) - 1) == '.';
        if (!dotted) {
            return false;
        }
        int next = i + 2 < end && quoted.at(tokens.start(i + 1)) >= 0 && tokens.isCapital(i + 2) ? i + 2 : i + 1;
        return next < end && OPENERS.contains(lower(next)) && !(next == i + 1 && goesOn(i, end));
    }

    /** "The U.S. | And Japan", as some agencies write; not "the U.S. And they left". */
    private boolean goesOn(int initials, int end) {
        int joint = initials + 1;
        return JOINING.contains(lower(joint))
                && isInitials(initials)
                && joint + 1 < end
                && !SUBJECTS.contains(lower(joint + 1))
                && !isClause(joint, end);
    }

    /** "And the talks failed", "To land it, the crew", "And Harland Corp said"; not "The U.S. | And Japan said". */
    private boolean isClause(int joint, int end) {
        int i = joint + 1;
        boolean noun = lower(i).equals("the") && i + 1 < end && !tokens.isCapital(i + 1) && !tokens.is(i + 1, REST);
        int last = Math.min(end, i + LONGEST_SUBJECT);
        while (i < last && tokens.isLetter(i) && !VERBS.contains(lower(i))) {
            i++;
        }
        boolean opens = joint < 2 || tokens.isCapital(joint - 2) || !tokens.isLetter(joint - 2);
        boolean said = i < last && i > joint + 1 && VERBS.contains(lower(i)) && !opens;
        return noun || said || (lower(joint).equals("to") && i < last && tokens.is(i, ","));
    }

    /** "U.S.", "U.K.". */
    private boolean isInitials(int i) {
        String word = tokens.word(i);
        boolean initials = word.length() > 2;
        for (int c = 0; initials && c < word.length(); c++) {
            initials = c % 2 == 0 ? Character.isUpperCase(word.charAt(c)) : word.charAt(c) == '.';
        }
        return initials;
    }

    /** The stop of "No. 4". */
    private boolean isNumberSign(int stop, int end) {
        return stop > 0
                && stop + 1 < end
                && Character.isDigit(tokens.firstChar(stop + 1))
                && NUMBER_SIGNS.contains(tokens.word(stop - 1));
    }

    /** The stop in "GS.N", "(0992.HK" or "(BRKa.N", a share's ticker symbol. */
    private boolean isInCode(int stop, int end) {
        return stop > 0
                && stop + 1 < end
                && tokens.end(stop - 1) == tokens.start(stop)
                && tokens.end(stop) == tokens.start(stop + 1)
                && (isCapitals(stop - 1) || isClassInBracket(stop - 1))
                && isCapitals(stop + 1)
                && tokens.end(stop + 1) - tokens.start(stop + 1) <= LONGEST_EXCHANGE;
    }

    /** "(0992", "(BRKa": a number, or capitals with a small letter for the share's class. */
    private boolean isClassInBracket(int i) {
        String word = tokens.word(i);
        int last = word.length() - 1;
        return i > 0
                && tokens.firstChar(i - 1) == '('
                && (word.chars().allMatch(Character::isDigit)
                        || (last > 1 && word.substring(0, last).chars().allMatch(Character::isUpperCase)));
    }

    private boolean isCapitals(int i) {
        return tokens.word(i).chars().allMatch(Character::isUpperCase);
    }

    private String lower(int i) {
        return tokens.lower(i);
    }

    private int pastClosers(int from, int end) {
        int i = from;
        while (i < end
                && tokens.start(i) == tokens.end(i - 1)
                && ")]”\"’'".indexOf(tokens.firstChar(i)) >= 0
                && quoted.at(tokens.start(i)) < 0) {
            i++;
        }
        return i;
    }

    /** Whether the token can open a sentence: a capital, a digit, an opening mark, a bullet; not a lower-case word. */
    private boolean opensSentence(int i) {
        char c = tokens.firstChar(i);
        return !Character.isLowerCase(c) && ",;:)]".indexOf(c) < 0;
    }
}
