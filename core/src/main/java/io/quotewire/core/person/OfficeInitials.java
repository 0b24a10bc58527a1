package io.quotewire.core.person;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds the letters by which a text may call the holder of an office: "the IGP" for "the Inspector General of Police,
 * Mr Karl Voss,", "the MEC" for "Health MEC Ana Ruiz". Pure functions.
 */
public final class OfficeInitials {
    /** Letters that are nobody but an office: "the MEC". */
    private static final Set<String> SURE = WordList.ofKind(OfficeInitials.class, "office-letters.txt", "sure"::equals);

    private static final Set<String> KNOWN = WordList.ofKind(OfficeInitials.class, "office-letters.txt", kind -> true);
    /** In tokens, with "of" and the like. */
    private static final int LONGEST = 7;

    private static final int MOST_TITLES = 3;

    private OfficeInitials() {}

    /** Whether the letters behind "the" are an office's in any text. */
    public static boolean isAlways(String letters) {
        return SURE.contains(letters);
    }

    /** Whether the letters may be an office's: "SP". */
    public static boolean isKnown(String letters) {
        return KNOWN.contains(letters);
    }

    /** The letters for the office of the person with the name; empty if none precedes or follows it. */
    public static Set<String> of(Tokens tokens, EntitySpans names, int name) {
        Set<String> letters = new HashSet<>();
        int end = names.firstToken(name);
        for (int i = 0; i < MOST_TITLES && isTitle(tokens, end - 1); i++) {
            end--;
        }
        addKnown(tokens, names.firstToken(name) - 1, letters);
        addKnown(tokens, end - 1, letters);
        if (end > 0 && tokens.is(end - 1, ",")) {
            end--;
            addKnown(tokens, end - 1, letters);
        }
        int start = end;
        while (start > Math.max(0, end - LONGEST) && isOfOffice(tokens, start - 1)) {
            start--;
        }
        add(tokens, start, end, letters);
        int behind = names.endToken(name);
        if (behind < tokens.size() && tokens.is(behind, ",")) {
            int last = behind + 1;
            while (last < Math.min(tokens.size(), behind + LONGEST) && isOfOffice(tokens, last)) {
                last++;
            }
            add(tokens, behind + 1, last, letters);
        }
        return letters;
    }

    /** The letters for the offices that the text names in capitals, whoever holds them: "the District Commissioner". */
    public static Set<String> ofOffices(Tokens tokens) {
        Set<String> letters = new HashSet<>();
        for (int i = tokens.capitals().next(0);
                i < tokens.size();
                i = tokens.capitals().next(i + 1)) {
            if (RoleWords.isNoun(tokens, i)) {
                int start = i;
                while (start > Math.max(0, i - LONGEST) && isOfOffice(tokens, start - 1)) {
                    start--;
                }
                int end = i + 1;
                while (end < Math.min(tokens.size(), i + LONGEST) && isOfOffice(tokens, end)) {
                    end++;
                }
                add(tokens, start, end, letters);
            }
        }
        return letters;
    }

    private static boolean isTitle(Tokens tokens, int t) {
        return t > 0 && tokens.isCapital(t) && Titles.isAt(tokens, t) && !RoleWords.isNoun(tokens, t);
    }

    private static void addKnown(Tokens tokens, int t, Set<String> letters) {
        if (t >= 0 && KNOWN.contains(tokens.word(t))) {
            letters.add(tokens.word(t));
        }
    }

    /** A capitalised word, or "of" in front of one. */
    private static boolean isOfOffice(Tokens tokens, int t) {
        return tokens.isCapital(t)
                ? !ClosedClasses.isIn(tokens, t, WordSet.ARTICLE)
                : ClosedClasses.isIn(tokens, t, WordSet.OF)
                        || ClosedClasses.isIn(tokens, t, WordSet.FOR)
                        || ClosedClasses.isIn(tokens, t, WordSet.THE);
    }

    /** Adds the initials of all words in a row among which one is for a holder: "CJ" and "CJI". */
    private static void add(Tokens tokens, int from, int to, Set<String> letters) {
        for (int first = from; first < to; first++) {
            StringBuilder initials = new StringBuilder(LONGEST);
            boolean held = false;
            for (int t = first; tokens.isCapital(first) && t < to; t++) {
                if (tokens.isCapital(t)) {
                    addInitials(tokens, t, initials);
                    held |= RoleWords.isNoun(tokens, t) || Titles.isAt(tokens, t) || isHyphenated(tokens, t);
                    if (held && KNOWN.contains(initials.toString())) {
                        letters.add(initials.toString());
                    }
                }
            }
        }
    }

    private static boolean isHyphenated(Tokens tokens, int t) {
        String word = tokens.lower(t);
        return RoleWords.isNoun(word.substring(word.indexOf('-') + 1));
    }

    /** "Vice-Chancellor": both. */
    private static void addInitials(Tokens tokens, int t, StringBuilder initials) {
        String word = tokens.word(t);
        initials.append(word.charAt(0));
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < word.length()) {
            initials.append(Character.toUpperCase(word.charAt(hyphen + 1)));
        }
    }

    /** Whether the token may be such letters. */
    public static boolean mayBe(Tokens tokens, int t) {
        return tokens.end(t) - tokens.start(t) < LONGEST && isKnown(tokens.word(t));
    }
}
