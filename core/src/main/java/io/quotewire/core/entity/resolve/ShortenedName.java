package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may stand for the name of an organisation: its last words, its first words, its initials.
 *
 * @param forms keys of what stands for it whatever came before
 * @param firstWord the key of its first word; empty where it has no other
 * @param mayGoByFirstWord whether the first word, where nothing else is called so, may stand for it
 * @param isBodys whether it ends as the name of a body does
 */
record ShortenedName(Set<String> forms, String firstWord, boolean mayGoByFirstWord, boolean isBodys) {
    private static final Set<String> SMALL = Set.copyOf(WordList.read(ShortenedName.class, "small-words.txt"));
    private static final Set<String> OWN_NAMES = WordList.ofKind(ShortenedName.class, "own-names.txt", kind -> true);
    private static final String NONE = "";

    /** Of a name as {@link NameForm#bare} has it. */
    static ShortenedName of(String name) {
        List<String> words = List.of(name.split(" ", -1));
        if (words.size() < 2) {
            return new ShortenedName(Set.of(), NONE, false, false);
        }
        Set<String> forms = new LinkedHashSet<>();
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        add(words.subList(words.size() - 1, words.size()), forms);
        if (words.size() > 2) {
            add(words.subList(1, words.size()), forms);
            if (!SMALL.contains(words.get(1))) {
                add(words.subList(0, words.size() - 1), forms);
            }
        }
        for (int end = 2; end < words.size() - 1 && NameEndings.isCompanys(last); end++) {
            add(words.subList(0, end), forms);
        }
        addWithoutInitials(words, last, forms);
        addInitials(words, forms);
        String first = key(words.get(0));
        String own = key(name);
        forms.remove(own);
        return new ShortenedName(
                forms,
                first,
                !first.equals(own) && !OWN_NAMES.contains(words.get(0)),
                NameEndings.isBodys(last) || words.stream().anyMatch(SMALL::contains));
    }

    /** What two writings of a name of this type share. */
    static String key(EntityType type, String form) {
        return type + " " + form;
    }

    /** Whether the name of this key ends as a company's does. */
    static boolean isCompanys(String key) {
        return NameEndings.isCompanys(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static String key(String form) {
        return key(EntityType.ORGANIZATION, NameForm.key(form));
    }

    private static void add(List<String> words, Set<String> forms) {
        String form = words.size() == 1 ? words.get(0) : String.join(" ", words);
        if (!OWN_NAMES.contains(form)) {
            forms.add(key(form));
        }
    }

    /** "Tenney" for "J.C. Tenney Co". */
    private static void addWithoutInitials(List<String> words, String last, Set<String> forms) {
        int start = 0;
        while (start < words.size() - 1 && words.get(start).endsWith(".")) {
            start++;
        }
        boolean company = start > 0 && NameEndings.isCompanys(last);
        for (int end = start + 1; company && end < words.size(); end++) {
            add(words.subList(start, end), forms);
        }
    }

    private static void addInitials(List<String> words, Set<String> forms) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        if (initials.length() > 1) {
            add(List.of(initials.toString()), forms);
        }
    }
}
