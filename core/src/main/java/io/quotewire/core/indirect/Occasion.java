package io.quotewire.core.indirect;

/** When and where something was said: "said on Monday, in a statement, that". Pure functions. */
final class Occasion {
    private static final int MOST_PHRASES = 4;
    private static final int LONGEST = 9;

    private Occasion() {}

    /** Behind days, "last week", "in a statement", "at a news conference in Ohio", with or without commas. */
    static int behind(Scope scope, int start) {
        Words words = scope.words();
        int i = start;
        for (int guard = 0; guard < MOST_PHRASES; guard++) {
            int next = behindDay(words, i);
            if (next == i) {
                next = behindPhrase(scope, i);
            }
            if (next == i) {
                break;
            }
            i = next;
        }
        return i;
    }

    /** Behind "Monday morning", "on Monday", "in March", "in 2019", "last week"; else {@code i}. */
    static int behindDay(Words words, int i) {
        int day = words.is(i, "on") || words.is(i, "late") || words.is(i, "early") ? i + 1 : i;
        if (words.in(day, WordClasses.WEEKDAY) && !words.is(day + 1, "'s")) {
            return words.in(day + 1, WordClasses.DAYTIME) ? day + 2 : day + 1;
        }
        if (words.is(i, "in") && (words.in(i + 1, WordClasses.MONTH) || isYear(words.at(i + 1)))) {
            return i + 2;
        }
        boolean last = words.is(i, "last") || words.is(i, "this") || words.is(i, "earlier");
        boolean time = words.in(i + 1, WordClasses.TIME) || words.in(i + 1, WordClasses.WEEKDAY);
        if (last && time) {
            return i + 2;
        }
        return i;
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.chars().allMatch(Character::isDigit);
    }

    private static int behindPhrase(Scope scope, int start) {
        Words words = scope.words();
        int open = words.isComma(start) ? start + 1 : start;
        if (!words.in(open, WordClasses.PREPOSITION)) {
            return start;
        }
        for (int i = open + 1; i < Math.min(scope.end(), open + LONGEST); i++) {
            if (words.isQuoted(i)
                    || words.isFinite(i)
                    || words.isComma(i)
                    || words.is(i, "that")
                    || words.in(i, WordClasses.SUBJECT)) {
                return start;
            }
            if (words.in(i, WordClasses.OCCASION)) {
                int end = i + 1;
                while (end < scope.end() && words.in(end, WordClasses.OCCASION)) {
                    end++;
                }
                return words.isComma(end) && open > start ? end + 1 : end;
            }
        }
        return start;
    }
}
