package io.quotewire.core.entity.resolve;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.entity.catalogue.NameForm;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The longest form of each organisation and place of an article: "Commission" after "European Commission", "ICG" after
 * "International Crisis Group". A short form that could stand for two long ones stands for itself.
 */
final class LongForms {
    private static final Set<String> SMALL = Set.copyOf(WordList.read(LongForms.class, "small-words.txt"));
    private static final Set<String> OWN_NAMES = Set.copyOf(WordList.read(LongForms.class, "own-names.txt"));
    private static final String SEVERAL = "";

    private final String[] names;

    private LongForms(String[] names) {
        this.names = names;
    }

    static LongForms of(Tokens tokens, EntitySpans spans) {
        Map<String, String> writings = new HashMap<>();
        Map<String, String> longOfShort = new HashMap<>();
        Set<String> firsts = new HashSet<>();
        String[] keys = new String[spans.size()];
        for (int i = 0; i < keys.length; i++) {
            String bare = NameForm.bare(spans.words(tokens, i));
            keys[i] = key(spans.type(i), NameForm.key(bare));
            firsts.add(keys[i]);
            writings.merge(keys[i], bare, LongForms::better);
            if (spans.type(i) == EntityType.ORGANIZATION) {
                enterShortForms(bare, keys[i], firsts, longOfShort);
            }
        }
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            String longer = longOfShort.getOrDefault(keys[i], SEVERAL);
            String chosen = longer.equals(SEVERAL) ? keys[i] : longer;
            names[i] = writings.getOrDefault(chosen, chosen);
        }
        return new LongForms(names);
    }

    String of(int span) {
        return names[span];
    }

    /** A name's last words, its first words and its initials may stand for it. */
    private static void enterShortForms(String name, String key, Set<String> before, Map<String, String> longOfShort) {
        List<String> words = List.of(name.split(" +", -1));
        if (words.size() < 2) {
            return;
        }
        enter(words.get(words.size() - 1), key, longOfShort);
        if (words.size() > 2) {
            enter(String.join(" ", words.subList(1, words.size())), key, longOfShort);
        }
        if (words.size() > 2 && !SMALL.contains(words.get(1))) {
            enter(String.join(" ", words.subList(0, words.size() - 1)), key, longOfShort);
        }
        enterFirstWords(words, key, before, longOfShort);
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty() && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        if (initials.length() > 1) {
            enter(initials.toString(), key, longOfShort);
        }
    }

    /**
     * "Harland" after "Harland Shipping"; not where it came before ("Harland", then its "Harland Watch"), unless the
     * longer name ends as a body's does.
     */
    private static void enterFirstWords(
            List<String> words, String key, Set<String> before, Map<String, String> longOfShort) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        String first = key(EntityType.ORGANIZATION, NameForm.key(words.get(0)));
        boolean body = NameEndings.isBodys(last) || words.stream().anyMatch(SMALL::contains);
        if (!before.contains(first) || body) {
            enter(words.get(0), key, longOfShort);
        } else if (!isCompanys(longOfShort.get(first))) {
            longOfShort.put(first, SEVERAL);
        }
        for (int end = 2; end < words.size() - 1 && NameEndings.isCompanys(last); end++) {
            enter(String.join(" ", words.subList(0, end)), key, longOfShort);
        }
        enterWithoutInitials(words, key, longOfShort);
    }

    /** "Tenney" for "J.C. Tenney Co". */
    private static void enterWithoutInitials(List<String> words, String key, Map<String, String> longOfShort) {
        int start = 0;
        while (start < words.size() - 1 && words.get(start).endsWith(".")) {
            start++;
        }
        boolean company =
                start > 0 && NameEndings.isCompanys(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        for (int end = start + 1; company && end < words.size(); end++) {
            enter(String.join(" ", words.subList(start, end)), key, longOfShort);
        }
    }

    private static boolean isCompanys(@Nullable String key) {
        return key != null && NameEndings.isCompanys(key.substring(key.lastIndexOf(' ') + 1));
    }

    private static void enter(String form, String longKey, Map<String, String> longOfShort) {
        String shortKey = key(EntityType.ORGANIZATION, NameForm.key(form));
        if (!shortKey.equals(longKey) && !OWN_NAMES.contains(form)) {
            longOfShort.merge(shortKey, longKey, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    private static String key(EntityType type, String form) {
        return type + " " + form;
    }

    /** Of two writings of one name the one that is not in capitals, else the first. */
    private static String better(String one, String other) {
        return isCapitals(one) && !isCapitals(other) ? other : one;
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
