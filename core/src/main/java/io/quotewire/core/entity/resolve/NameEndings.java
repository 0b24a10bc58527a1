package io.quotewire.core.entity.resolve;

import io.quotewire.core.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that end the full name of a company or another body, from {@code name-endings.txt}: "Inc", "Council". */
final class NameEndings {
    private static final Set<String> COMPANIES = read("company");
    private static final Set<String> BODIES = read("body");

    private NameEndings() {}

    private static Set<String> read(String kind) {
        return WordList.read(NameEndings.class, "name-endings.txt").stream()
                .map(line -> List.of(line.split(" ", -1)))
                .filter(words -> words.get(0).equals(kind))
                .flatMap(words -> words.stream().skip(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether several words end as the name of a company does, with a full stop or without, in whatever case. */
    static boolean areCompanys(List<String> words) {
        return words.size() > 1 && COMPANIES.contains(last(words));
    }

    /** The same for any body. */
    static boolean areBodys(List<String> words) {
        return areCompanys(words) || (words.size() > 1 && BODIES.contains(last(words)));
    }

    private static String last(List<String> words) {
        String last = words.get(words.size() - 1).toLowerCase(Locale.ROOT);
        return last.endsWith(".") ? last.substring(0, last.length() - 1) : last;
    }
}
