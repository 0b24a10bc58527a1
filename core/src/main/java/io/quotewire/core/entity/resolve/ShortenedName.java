package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.NameEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The short forms of an organisation's name: its last words, its first words, its initials.
 *
 * @param forms the keys of short forms whatever precedes, possibly repeated, as far as they were asked for
 * @param initials likewise, of the name's initials
 * @param fewer the initials of the words before the last "and", if one word follows it and the whole name's were not
 *     asked for: "CDC" for the "Centers for Disease Control and Prevention"
 * @param head the noun before its first "of" or "for", if it is not its first word: "Observatory" for the "Lima
 *     Observatory for Crews"
 * @param firstWord the key of its first word
 * @param mayGoByFirstWord whether the first word may be a short form, if nothing else is called so
 * @param isOrganizations whether the name ends like an organisation's; like the previous one, only computed if the
 *     first word was asked for
 */
record ShortenedName(
        List<String> forms,
        List<String> initials,
        @Nullable String fewer,
        @Nullable String head,
        String firstWord,
        boolean mayGoByFirstWord,
        boolean isOrganizations) {
    /** In names up to this length, the first words alone are not a short form, except all but the last. */
    private static final int SHORTEST_IN_PARTS = 3;

    /** Initials of only the words before the last "and" are at least this many. */
    private static final int SHORTEST_FEWER = 3;

    private static final Set<String> SMALL = WordList.lines(ShortenedName.class, "small-words.txt");

    private static final Set<String> PARTS = WordList.words(ShortenedName.class, "parts-of-companies.txt");

    /**
     * Bodies that go by their names without the place: "Royal Bank of Lima"; the "High Court of Lima" is not the only
     * one.
     */
    private static final Set<String> NAMED_WITHOUT_PLACE =
            WordList.words(ShortenedName.class, "named-without-place.txt");

    private static final Set<String> OF = Set.of("of");

    private static final Set<String> OF_OR_FOR = Set.of("of", "for");

    /**
     * The short forms of a name of several words, in the form of {@link NameForm#bare}.
     *
     * @param key its {@link NameForm#key}
     * @param asked the keys that are of interest
     */
    static ShortenedName of(String name, String key, NameKeyFilter asked) {
        String[] words = name.split(" ", -1);
        boolean part = isPart(words);
        boolean plain = NameForm.isPlain(name) && key.length() == name.length();
        Forms forms = new Forms(name, words, key, plain, asked);
        forms.addEnds(part);
        forms.addBeforePlace();
        forms.addWordsOfCompany();
        Forms acronyms = new Forms(name, words, key, plain, asked);
        acronyms.addInitials(words.length, 2);
        Forms head = new Forms(name, words, key, plain, asked);
        head.addHead();
        Forms fewer = new Forms(name, words, key, plain, asked);
        if (acronyms.keys.isEmpty() && words[words.length - 2].equals("and")) {
            fewer.addInitials(words.length - 2, SHORTEST_FEWER);
        }
        String first = NameForm.key(words[0].replace(",", ""));
        boolean called = asked.mayHave(first);
        return new ShortenedName(
                forms.keys,
                acronyms.keys,
                fewer.keys.isEmpty() ? null : fewer.keys.get(0),
                head.keys.isEmpty() ? null : head.keys.get(0),
                first,
                called && !part && !StandaloneNames.contains(words[0]),
                called && (NameEndings.isOrganizations(last(words)) || isAnySmall(words)));
    }

    private static String last(String[] words) {
        return words[words.length - 1].toLowerCase(Locale.ROOT);
    }

    /** Whether the name with this key ends like a company's. */
    static boolean isCompanys(String key) {
        return NameEndings.isCompanys(key.substring(key.lastIndexOf(' ') + 1));
    }

    /** Collects the short forms that differ from the name itself. */
    private static final class Forms {
        private final String name;
        private final String[] words;
        private final NameKeyFilter asked;
        private final String own;
        private final boolean plain;
        private final List<String> keys = new ArrayList<>();

        Forms(String name, String[] words, String own, boolean plain, NameKeyFilter asked) {
            this.name = name;
            this.words = words;
            this.asked = asked;
            this.own = own;
            this.plain = plain;
        }

        /** Adds the last word, all but the first and, unless the name is of a part of a company, all but the last. */
        void addEnds(boolean part) {
            int size = words.length;
            if (!isAcronym(words[size - 1])) {
                add(size - 1, size);
            }
            if (size > 2) {
                add(1, size);
                if (!part && (!SMALL.contains(words[1]) || NameEndings.isLegalForm(last(words)))) {
                    add(0, size - 1);
                }
            }
        }

        /** "Harbour Bank" for "Harbour Bank of Lima". */
        void addBeforePlace() {
            int preposition = preposition(words, OF);
            if (preposition > 1
                    && preposition < words.length - 1
                    && NAMED_WITHOUT_PLACE.contains(words[preposition - 1])) {
                add(0, preposition);
            }
        }

        /** "Bank" for "Harbour Bank of Lima", "Observatory" for "Lima Observatory for Crews". */
        void addHead() {
            int preposition = preposition(words, OF_OR_FOR);
            if (preposition > 1 && preposition < words.length - 1 && !isAcronym(words[preposition - 1])) {
                add(preposition - 1, preposition);
            }
        }

        /** The first words of a company's name, also without initials: "Tenney" for "J.C. Tenney Co". */
        void addWordsOfCompany() {
            int size = words.length;
            int initials = initials(words);
            boolean company = (size > SHORTEST_IN_PARTS || initials > 0) && NameEndings.isCompanys(last(words));
            for (int end = 2; company && end < size - 1; end++) {
                add(0, end);
            }
            for (int end = initials + 1; company && initials > 0 && end < size; end++) {
                add(initials, end);
            }
        }

        /** The initials of the first words, if there are at least so many. */
        void addInitials(int end, int least) {
            if (asked.mayHaveUpTo(words.length)) {
                String letters = initialsOf(words, end);
                if (letters.length() >= least) {
                    add(letters);
                }
            }
        }

        /** Adds the words from one to before another. */
        void add(int from, int end) {
            int first = start(from);
            int behind = start(end) - (words[end - 1].endsWith(",") ? 2 : 1); // "Bloomly" of "Bloomly, Inc"
            if (!plain || asked.mayHave(own.charAt(first), behind - first) || own.startsWith("the ", first)) {
                add(name.substring(first, behind));
            }
        }

        void add(String form) {
            if (!StandaloneNames.contains(form)) {
                String key = NameForm.key(form);
                if (!key.equals(own) && asked.mayHave(key)) {
                    keys.add(key);
                }
            }
        }

        private int start(int word) {
            int start = word;
            for (int w = 0; w < word; w++) {
                start += words[w].length();
            }
            return start;
        }
    }

    /** "Harland Watch", "Harland of America"; not "Bank of France" or "Harland Shipping Co of Japan". */
    private static boolean isPart(String[] words) {
        int size = words.length;
        return PARTS.contains(words[size - 1])
                && (!words[size - 2].equals("of") || (size == 3 && !NAMED_WITHOUT_PLACE.contains(words[0])));
    }

    /** "QPA" is a body, and the "Lima QPA" a branch of it. */
    private static boolean isAcronym(String word) {
        return word.length() > 1 && Character.isLetter(word.charAt(word.length() - 1)) && UpperCase.is(word);
    }

    /** The number of initials at the start of the name. */
    private static int initials(String[] words) {
        int count = 0;
        while (count < words.length - 1 && words[count].endsWith(".")) {
            count++;
        }
        return count;
    }

    /** The index of the first of these prepositions; the number of words if there is none. */
    private static int preposition(String[] words, Set<String> prepositions) {
        int at = 0;
        while (at < words.length && !prepositions.contains(words[at])) {
            at++;
        }
        return at;
    }

    private static boolean isAnySmall(String[] words) {
        for (String word : words) {
            if (SMALL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "ICG" for "International Crisis Group". */
    private static String initialsOf(String[] words, int end) {
        StringBuilder initials = new StringBuilder(end);
        for (int w = 0; w < end; w++) {
            String word = words[w];
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
