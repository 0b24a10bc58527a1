package io.quotewire.core.speaker;

import io.quotewire.core.entity.role.RoleFinder;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom "the senator" means: the only person of the article who bears that office, where the text has named them not
 * long before. Offices stand before a name ("Sen. Hill") or behind it ("Hill, the club's manager"). Read only once
 * built.
 */
final class Offices {
    private static final Map<String, String> NOUNS = load();
    /** An office named longer ago, in sentences, may be that of somebody else by now. */
    private static final int FARTHEST = 12;

    private final NewsText text;
    private final Map<String, Map<Person, Integer>> bearers = new HashMap<>();

    /** The offices of all the persons; those named later are no bearers yet when asked for at an earlier token. */
    Offices(NewsText text, People people) {
        this.text = text;
        for (int i = 0; i < text.names().size(); i++) {
            Person person = people.of(i).orElse(null);
            if (person != null) {
                Optional<String> office = office(i);
                if (office.isPresent()) {
                    bearers.computeIfAbsent(office.get(), key -> new HashMap<>(2))
                            .putIfAbsent(person, i);
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
    Optional<Person> bearer(int token, String noun) {
        Map<Person, Integer> persons = bearers.getOrDefault(key(noun), Map.of());
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

    /** The head of the role beside the name: its last word before a preposition; or a title inside the name. */
    private Optional<String> office(int name) {
        Span role = RoleFinder.find(text.tokens(), text.names(), name).orElse(null);
        int first = role == null ? text.names().firstToken(name) : text.tokens().at(role.start());
        int end = role == null ? first + 1 : text.tokens().at(role.end() - 1) + 1;
        int head = first;
        while (head + 1 < end && !text.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        boolean title = role != null
                || (text.names().endToken(name) > first + 1
                        && Titles.gender(text.tokens().lower(head)).isPresent());
        return title ? Optional.of(key(text.tokens().lower(head))) : Optional.empty();
    }

    private static String key(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return NOUNS.getOrDefault(bare, bare);
    }
}
