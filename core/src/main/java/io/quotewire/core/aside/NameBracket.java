package io.quotewire.core.aside;

import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a bracket behind a name that only tells where it is listed or how it is called below: "(NASDAQ: BLMX)",
 * "(“Bloomly” or the “Company”)", "(the “Offering”)". Each reads one
 * bracket, once.
 */
final class NameBracket {
    private static final Set<String> WORDS = WordList.words(NameBracket.class, "term-words.txt");
    private static final Pattern BETWEEN = Pattern.compile("[,;|/]| and | & ");
    private static final String OPENING = "“\"‘'";
    private static final String CLOSING = "”\"’'";
    /** In words. */
    private static final int LONGEST_TERM = 6;
    /** How far before the bracket, in characters, a term's first word is looked for. */
    private static final int REACH = 120;

    private final String inside;
    /** The text before the bracket, up to {@link #REACH} characters. */
    private final String before;

    private final List<String> terms = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    /** Whether "the" or the like stands before a term, so that it is certainly one. */
    private boolean introduced;

    private NameBracket(String inside, String before) {
        this.inside = inside;
        this.before = before;
    }

    /** What such a bracket says. */
    record Content(boolean listed, List<String> terms) {}

    /**
     * The content of the bracket that spans {@code [start, end)} of the text, with its marks; empty if it may be part
     * of the sentence.
     */
    static Optional<Content> read(String text, int start, int end) {
        return new NameBracket(text.substring(start + 1, end - 1), text.substring(Math.max(0, start - REACH), start))
                .content();
    }

    private Optional<Content> content() {
        if (!readTerms()) {
            return Optional.empty();
        }
        ExchangeListing listing = new ExchangeListing();
        for (String part : BETWEEN.split(plain, -1)) {
            String words = part.strip();
            if (!areTermWords(words) && !listing.take(words)) {
                return Optional.empty();
            }
        }
        boolean listed = listing.hasSymbol();
        boolean defining = introduced || terms.size() > 1 || (!terms.isEmpty() && isKnown(terms.get(0)));
        return !listing.isBare() && (listed || defining)
                ? Optional.of(new Content(listed, List.copyOf(terms)))
                : Optional.empty();
    }

    /** Divides the bracket into its quoted terms and the plain words beside them. */
    private boolean readTerms() {
        for (int i = 0; i < inside.length(); i++) {
            int mark = isOpening(i) ? OPENING.indexOf(inside.charAt(i)) : -1;
            if (mark < 0) {
                plain.append(inside.charAt(i));
                continue;
            }
            int close = closing(i, CLOSING.charAt(mark));
            if (close < 0 || !addTerm(inside.substring(i + 1, close))) {
                return false;
            }
            plain.append(',');
            i = close;
        }
        return true;
    }

    private boolean isOpening(int i) {
        return i == 0 || !Character.isLetterOrDigit(inside.charAt(i - 1));
    }

    private int closing(int open, char mark) {
        int close = inside.indexOf(mark, open + 1);
        while (close >= 0 && close + 1 < inside.length() && Character.isLetterOrDigit(inside.charAt(close + 1))) {
            close = inside.indexOf(mark, close + 1);
        }
        return close;
    }

    private boolean addTerm(String quoted) {
        String term = quoted.strip();
        while (!term.isEmpty() && ",;.".indexOf(term.charAt(term.length() - 1)) >= 0) {
            term = term.substring(0, term.length() - 1);
        }
        boolean article = term.startsWith("the ") || term.startsWith("The ");
        introduced |= article || isIntroduced();
        term = article ? term.substring("the ".length()) : term;
        if (term.isEmpty() || term.split(" ", LONGEST_TERM + 1).length > LONGEST_TERM || hasStop(term)) {
            return false;
        }
        if (Character.isLowerCase(term.charAt(0))) {
            return article || WORDS.contains(term);
        }
        terms.add(term);
        return true;
    }

    /** "(The “Company”)", "(hereinafter “Bloomly”)": a word stands before the term. */
    private boolean isIntroduced() {
        return !plain.isEmpty()
                && areTermWords(BETWEEN.matcher(plain).replaceAll(" ").strip())
                && hasLetter(plain);
    }

    private static boolean hasLetter(CharSequence words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasStop(String term) {
        return term.chars().anyMatch(c -> c == '?' || c == '!' || c == ':' || c == ',' || c == '…');
    }

    private static boolean areTermWords(String words) {
        for (String word : words.split(" +", -1)) {
            if (!word.isEmpty() && !WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "(“SEC”)", "(“Bloomly”)" behind "Bloomly Inc", "(“Offering”)" behind "a public offering"; not "(“Yes”)". */
    private boolean isKnown(String term) {
        String first = term.split(" ", 2)[0];
        return (term.length() > 1 && UpperCase.is(term))
                || before.toLowerCase(Locale.ROOT).contains(first.toLowerCase(Locale.ROOT));
    }
}
