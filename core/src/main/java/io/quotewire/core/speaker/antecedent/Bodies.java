package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.GoingOnNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which organisation "the company" means: the only one named before whose name tells that it is such a body ("Harland
 * Shipping Co.", "the Ministry of Transport"). Read only once built.
 */
public final class Bodies {
    private static final Map<String, List<String>> NOUNS_BY_WORD = load();

    private static final Set<String> NOUNS =
            NOUNS_BY_WORD.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** Words between an article and the comma: "the small Dutch airline". */
    private static final int LONGEST = 5;

    private final NewsText text;
    /** For each noun the first name it fits, and the first other one, -1 without one. */
    private final Map<String, int[]> named = new HashMap<>();

    public Bodies(NewsText text, People people) {
        this.text = text;
        for (int i = 0; i < text.names().size(); i++) {
            if (text.names().type(i) == EntityType.ORGANIZATION && people.of(i).isEmpty()) {
                for (String noun : NOUNS_BY_WORD.getOrDefault(head(i), List.of())) {
                    enter(noun, i);
                }
                enterApposed(i);
                enterBehindNoun(i);
            }
        }
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> nouns = new HashMap<>();
        for (List<String> words : WordList.rows(Bodies.class, "bodies.txt")) {
            words.forEach(word ->
                    nouns.computeIfAbsent(word, key -> new ArrayList<>(2)).add(words.get(0)));
        }
        return nouns;
    }

    /** Whether the noun, in lower case, is one that names such a body: "company", "paper". */
    public static boolean isNoun(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether the last word of a name tells that it is another kind of body than the noun: "ministry", "bank". */
    static boolean isOther(String head, String noun) {
        List<String> nouns = NOUNS_BY_WORD.getOrDefault(head, List.of());
        return !nouns.isEmpty()
                && !nouns.contains(noun)
                && (GoingOnNouns.isPublic(noun) || nouns.stream().noneMatch(GoingOnNouns::isCompany))
                && !GoingOnNouns.isAnyBody(noun);
    }

    /** "The company, Harland,": what a body is whose name does not tell. */
    private void enterApposed(int name) {
        int before = text.names().firstToken(name) - 1;
        int comma = text.is(before, WordSet.THE) ? before - 1 : before;
        int article = comma - 2;
        while (article > comma - LONGEST && text.is(article, WordClass.OPEN)) {
            article--;
        }
        if (text.isMark(comma, ',')
                && text.is(article, WordSet.ARTICLE)
                && text.isMark(text.names().endToken(name), ',')) {
            String noun = text.tokens().lower(comma - 1);
            enter(noun, name);
            if (!GoingOnNouns.isCompany(noun) && GoingOnNouns.isBusiness(noun)) {
                GoingOnNouns.companies().forEach(company -> enter(company, name));
            }
        }
    }

    /** "The daily Harland", "Dutch brewer Harland": the noun before the name; a daily is a newspaper. */
    private void enterBehindNoun(int name) {
        int noun = text.names().firstToken(name) - 1;
        String word = noun < 0 ? "" : text.lower(noun);
        boolean plain = noun > 0 && !text.isCapital(noun) && text.names().at(noun) < 0;
        if (plain && (GoingOnNouns.isBusiness(word) || GoingOnNouns.isAlone(word))) {
            enter(word, name);
            NOUNS_BY_WORD.getOrDefault(word, List.of()).stream()
                    .filter(GoingOnNouns::isAlone)
                    .forEach(each -> enter(each, name));
        }
    }

    private void enter(String noun, int name) {
        int[] known = named.computeIfAbsent(noun, key -> new int[] {name, -1});
        if (known[1] < 0 && !words(known[0]).equals(words(name))) {
            known[1] = name;
        }
    }

    /** The name of the one organisation before the token that the noun, in lower case, can mean. */
    public OptionalInt named(int token, String noun) {
        int[] known = named.get(noun);
        return known == null || !isBefore(known[0], token) || (known[1] >= 0 && isBefore(known[1], token))
                ? OptionalInt.empty()
                : OptionalInt.of(known[0]);
    }

    private boolean isBefore(int name, int token) {
        return text.names().firstToken(name) < token;
    }

    /** The last word of the name, or the one before its "of"; empty for a name of one word. */
    private String head(int name) {
        int first = text.names().firstToken(name);
        int end = text.names().endToken(name);
        int head = first;
        while (head + 1 < end && !text.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        String word = end - first > 1 ? text.tokens().lower(head) : "";
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private String words(int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }
}
