package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.words.NameEndings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short forms of an organisation's name: its last words, its first words, its initials.
 *
 * @param forms the keys of short forms whatever precedes, possibly repeated, as far as they were asked for
 * @param initials likewise, of the name's initials, or of the beginnings of its last two words: "CentCom" for "US
 *     Central Command"
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

    /** The length of the beginnings that "HarYard" has of the last two words. */
    private static final int SHORTEST_SYLLABLE = 3;

    private static final int LONGEST_SYLLABLE = 5;

    /** Initials of only the words before the last "and" are at least this many. */
    private static final int SHORTEST_FEWER = 3;

    /**
     * The short forms of a name of several words, in the form of {@link NameForm#bare}.
     *
     * @param key its {@link NameForm#key}
     * @param asked the keys that are of interest
     */
    static ShortenedName of(String name, String key, NameKeyFilter asked) {
        String[] words = name.split(" ", -1);
        boolean part = NameParts.isPart(words);
        boolean plain = NameForm.isPlain(name) && key.length() == name.length();
        Forms forms = new Forms(name, words, key, plain, asked);
        forms.addEnds(part);
        forms.addBeforePlace();
        forms.addBeforeAnd();
        forms.addWordsOfCompany();
        Forms acronyms = new Forms(name, words, key, plain, asked);
        acronyms.addInitials(words.length, 2);
        acronyms.addBlends();
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
                called && (NameParts.isOrganizations(words[words.length - 1]) || NameParts.isAnySmall(words)));
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
            if (!NameParts.isAcronym(words[size - 1])) {
                add(size - 1, size);
            }
            if (size > 2) {
                add(1, size);
                if (!part && (!NameParts.isSmall(words[1]) || NameEndings.isLegalForm(NameParts.last(words)))) {
                    add(0, size - 1);
                }
            }
        }

        /** "Harbour Bank" for "Harbour Bank of Lima". */
        void addBeforePlace() {
            int end = NameParts.endBeforePlace(words);
            if (end > 0) {
                add(0, end);
            }
        }

        /** "Lima Savings" for "Lima Savings and Loan Association". */
        void addBeforeAnd() {
            int and = NameParts.endBeforeAnd(words);
            for (int end = 2; end <= and; end++) {
                add(0, end);
            }
        }

        /** "Bank" for "Harbour Bank of Lima", "Observatory" for "Lima Observatory for Crews". */
        void addHead() {
            int end = NameParts.endBeforeModifier(words);
            if (end > 0) {
                add(end - 1, end);
            }
        }

        /** The first words of a company's name, also without initials: "Tenney" for "J.C. Tenney Co". */
        void addWordsOfCompany() {
            int size = words.length;
            int initials = NameParts.initials(words);
            boolean company =
                    (size > SHORTEST_IN_PARTS || initials > 0) && NameEndings.isCompanys(NameParts.last(words));
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
                String letters = NameParts.initialsOf(words, end);
                if (letters.length() >= least) {
                    add(letters);
                }
            }
        }

        /** "HarYard" for the "Lima Harbour Yard". */
        void addBlends() {
            String one = words[words.length - 2];
            String other = words[words.length - 1];
            char letter = Character.toLowerCase(one.charAt(0));
            for (int i = SHORTEST_SYLLABLE; i < Math.min(one.length(), LONGEST_SYLLABLE + 1); i++) {
                for (int j = SHORTEST_SYLLABLE; j <= Math.min(other.length(), LONGEST_SYLLABLE); j++) {
                    if (asked.mayHave(letter, i + j)) {
                        add(one.substring(0, i) + other.substring(0, j));
                    }
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
}
