package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleFinder;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom "the senator" means: the only person of the article who bears that office, where the text has named them not
 * long before. Offices stand before a name ("Sen. Hill") or behind it ("Hill, the club's manager"), where {@link
 * RoleFinder} finds them; {@code offices.txt} says which words are one ("Sen.", "senator"). Read only once built.
 */
public final class Offices {
    private static final Map<String, String> NOUNS = load();
    /** Between the two words of an office that has two. */
    private static final String TOGETHER = "-";
    /** An office named longer ago, in sentences, may be that of somebody else by now. */
    private static final int FARTHEST = 12;

    private final NewsText text;
    private final Map<String, Map<Person, Integer>> bearers = new HashMap<>();

    /** The offices of all the persons; those named later are no bearers yet when asked for at an earlier token. */
    public Offices(NewsText text, People people) {
        this.text = text;
        for (int i = 0; i < text.names().size(); i++) {
            Person person = people.of(i).orElse(null);
            if (person != null) {
                for (String office : offices(i)) {
                    bearers.computeIfAbsent(office, key -> new HashMap<>(2)).putIfAbsent(person, i);
                }
            }
        }
    }

    private static Map<String, String> load() {
        Map<String, String> nouns = new HashMap<>();
        for (String line : WordList.read(Offices.class, "offices.txt")) {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> nouns.put(word, words.get(0)));
        }
        return Map.copyOf(nouns);
    }

    /** The one bearer of the office that a phrase "the …" at the token names by its last word. */
    public Optional<Person> bearer(int token, String noun) {
        return bearerOf(token, key(noun), noun);
    }

    /** The one bearer of the office that a phrase "the finance minister" at the token names by its last two words. */
    public Optional<Person> bearer(int token, String before, String noun) {
        return bearerOf(token, key(before + TOGETHER + noun), noun);
    }

    private Optional<Person> bearerOf(int token, String office, String noun) {
        Map<Person, Integer> persons = bearers.getOrDefault(office, Map.of());
        if (persons.size() != 1) {
            return Optional.empty();
        }
        Person person = persons.keySet().iterator().next();
        boolean agrees = Titles.gender(noun).map(person.gender()::agrees).orElse(true);
        return agrees && isRecent(person, persons.values(), token) ? Optional.of(person) : Optional.empty();
    }

    private boolean isRecent(Person person, Collection<Integer> first, int token) {
        int next = firstNameFrom(token);
        int last = person.lastMentionBefore(next);
        return last >= 0
                && first.stream().allMatch(i -> i < next)
                && text.sentenceAt(token) - text.sentenceAt(text.names().firstToken(last)) <= FARTHEST;
    }

    /** The first name that does not begin before the token; the number of names where none does. */
    private int firstNameFrom(int token) {
        int low = 0;
        int high = text.names().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.names().firstToken(middle) < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The head of the role beside the name, its last word before a preposition, alone and with the word before it; or a
     * title inside the name.
     */
    private List<String> offices(int name) {
        Span role = RoleFinder.find(text.tokens(), text.names(), name).orElse(null);
        int first = role == null ? text.names().firstToken(name) : text.tokens().at(role.start());
        int end = role == null ? first + 1 : text.tokens().at(role.end() - 1) + 1;
        int head = first;
        while (head + 1 < end && !text.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        String noun = text.tokens().lower(head);
        if (role == null) {
            boolean title = text.names().endToken(name) > first + 1
                    && Titles.gender(noun).isPresent();
            return title ? List.of(key(noun)) : List.of();
        }
        List<String> offices = new ArrayList<>(2);
        if (!isBelow(first, head)) {
            offices.add(key(noun));
        }
        if (head > first && !isBelow(first, head - 1)) {
            offices.add(key(text.tokens().lower(head - 1) + TOGETHER + noun));
        }
        return offices;
    }

    /** "Deputy prime minister": the office is not the one that the words behind the token name. */
    private boolean isBelow(int first, int end) {
        for (int i = first; i < end; i++) {
            if (text.is(i, WordSet.LESSER_OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return NOUNS.getOrDefault(bare, bare);
    }
}
