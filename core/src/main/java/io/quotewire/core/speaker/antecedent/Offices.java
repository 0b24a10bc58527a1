package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.entity.role.RoleFinder;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.People;
import io.quotewire.core.person.Person;
import io.quotewire.core.person.Titles;
import io.quotewire.core.speaker.phrase.GoingOnPersons;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom "the senator", "the finance minister", "the England skipper" mean: the only person whom the text has
 * described so, and named not long before. What somebody is stands before a name ("Sen. Hill"), behind it ("Hill,
 * the club's manager"), where {@link RoleFinder} finds it, or behind a verb ("Hill is a baker", "Hill was named
 * mayor"); {@code offices.txt} says which words are one ("Sen.", "senator"). Read only once built.
 */
public final class Offices {
    private static final Map<String, String> NOUNS = load();
    /** Between the two words of an office that has two. */
    private static final String TOGETHER = "-";
    /** An office named longer ago, in sentences, may be that of somebody else by now. */
    private static final int FARTHEST = 12;
    /** The same for a champion or a striker, of whom a text may have several. */
    private static final int NEAR = 3;
    /** Tokens back in which somebody else may have come up as the same. */
    private static final int MOST_BACK = 400;
    /** Words between an article and the noun. */
    private static final int LONGEST = 5;

    private final NewsText text;
    private final Map<String, List<Bearer>> bearers = new HashMap<>();
    private final boolean[] described;
    private final Set<Person> inOffice = new HashSet<>();

    private record Bearer(Person person, int name, Description description, int noun) {}

    /** The descriptions of all the persons; those named later are no bearers yet when asked for at an earlier token. */
    public Offices(NewsText text, People people) {
        this.text = text;
        this.described = new boolean[text.tokens().size()];
        for (int i = 0; i < text.names().size(); i++) {
            Person person = people.of(i).orElse(null);
            if (person != null) {
                besides(person, i);
                behindNoun(person, i);
                behindVerb(person, i);
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

    /** The head of the role beside the name, its last word before a preposition; or a title inside the name. */
    private void besides(Person person, int name) {
        Span role = RoleFinder.find(text.tokens(), text.names(), name).orElse(null);
        int first = role == null ? text.names().firstToken(name) : text.tokens().at(role.start());
        int end = role == null ? first + 1 : text.tokens().at(role.end() - 1) + 1;
        int head = first;
        while (head + 1 < end && !text.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        boolean speaks = first > text.names().firstToken(name) && text.cueAt(end) >= 0;
        boolean title = text.names().endToken(name) > first + 1
                && Titles.gender(text.tokens().lower(head)).isPresent();
        if ((role != null && !speaks) || title) {
            int owner = text.is(first - 1, WordSet.GENITIVE) && first > 1 ? first - 2 : first;
            enter(person, name, owner, head, end);
        }
    }

    /** "… said his nephew, Karl Voss.": the name that closes the sentence explains the noun. */
    private void behindNoun(Person person, int name) {
        int noun = text.names().firstToken(name) - 2;
        int end = text.names().endToken(name);
        if (!text.is(noun + 1, ",") || !text.is(end, ".") || !RoleWords.isNoun(text.tokens(), noun)) {
            return;
        }
        int first = noun;
        while (first > noun - LONGEST && text.is(first - 1, WordClass.OPEN) && text.cueAt(first - 1) < 0) {
            first--;
        }
        if (text.is(first - 1, WordSet.DETERMINER)) {
            enter(person, name, first, noun, noun + 1);
        }
    }

    /** "Hill is a Dutch baker", "Hill, who was named finance minister,". */
    private void behindVerb(Person person, int name) {
        int i = text.names().endToken(name);
        i = text.is(i, ",") && text.is(i + 1, WordClass.RELATIVE) ? i + 2 : i;
        int verb = i;
        while (i < verb + 2 && (text.is(i, WordSet.BE) || text.is(i, WordSet.APPOINTED))) {
            i++;
        }
        int first = text.is(i, WordSet.ARTICLE) ? i + 1 : i;
        if (i == verb || text.isQuoted(i) || (first == i && !text.is(i - 1, WordSet.APPOINTED))) {
            return;
        }
        int noun = first;
        while (noun < first + LONGEST && text.is(noun, WordClass.OPEN) && text.is(noun + 1, WordClass.OPEN)) {
            noun++;
        }
        if (noun < text.tokens().size() && RoleWords.isNoun(text.tokens(), noun)) {
            enter(person, name, first, noun, noun + 1);
        }
    }

    private void enter(Person person, int name, int first, int noun, int end) {
        int last = last(first, noun);
        Bearer bearer = new Bearer(person, name, new Description(text, first, noun, end, last), noun);
        bearers.computeIfAbsent(key(noun, last), key -> new ArrayList<>(2)).add(bearer);
        described[noun] = true;
        if (GoingOnPersons.isOfTheOnlyOne(text.lower(noun))) {
            inOffice.add(person);
        }
    }

    /** How many words before the noun make one office with it: one for "prime minister", else none. */
    private int last(int first, int noun) {
        return noun > first && NOUNS.containsKey(bare(noun - 1) + TOGETHER + bare(noun)) ? 1 : 0;
    }

    private String key(int noun, int last) {
        String word = last == 0 ? bare(noun) : bare(noun - 1) + TOGETHER + bare(noun);
        return NOUNS.getOrDefault(word, word);
    }

    private String bare(int token) {
        String word = text.lower(token);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the article says of anybody what the phrase from its article to its noun says by that noun. */
    boolean isBorne(int article, int noun) {
        return bearers.containsKey(key(noun, last(article + 1, noun)));
    }

    /** Whether the article says that the person is a minister, a captain or the like. */
    boolean isInOffice(Person person) {
        return inOffice.contains(person);
    }

    /** The one person whom the phrase from its article to its noun describes. */
    public Optional<Person> bearer(int article, int noun) {
        int last = last(article + 1, noun);
        List<Bearer> all = bearers.get(key(noun, last));
        if (all == null) {
            return Optional.empty();
        }
        Description phrase = new Description(text, article + 1, noun, noun + 1, last);
        int next = text.names().firstFrom(article);
        boolean mustShare = text.is(noun, WordSet.NAMELESS_SOURCE) && !phrase.isBare();
        Map<Person, Boolean> fitting = new LinkedHashMap<>();
        for (Bearer each : all) {
            boolean shares = each.description.shares(phrase);
            if (each.name < next && each.description.agrees(phrase) && (shares || !mustShare)) {
                fitting.merge(each.person, shares, Boolean::logicalOr);
            }
        }
        return only(fitting)
                .filter(person -> agrees(person, noun))
                .filter(person -> isRecent(person, next, article, farthest(noun, fitting.getOrDefault(person, false))))
                .filter(person -> !isIntroduced(article, noun, lastNoun(all, person, article)));
    }

    /** The one who shares a word with the phrase; the one who fits where nobody does. */
    private static Optional<Person> only(Map<Person, Boolean> fitting) {
        List<Person> sharing = fitting.keySet().stream().filter(fitting::get).toList();
        List<Person> persons = sharing.isEmpty() ? List.copyOf(fitting.keySet()) : sharing;
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    private boolean agrees(Person person, int noun) {
        return Titles.gender(text.lower(noun)).map(person.gender()::agrees).orElse(true);
    }

    private int farthest(int noun, boolean shares) {
        return shares || !GoingOnPersons.contains(text.lower(noun)) ? FARTHEST : NEAR;
    }

    private boolean isRecent(Person person, int next, int token, int farthest) {
        int last = person.lastMentionBefore(next);
        return last >= 0
                && text.sentenceAt(token) - text.sentenceAt(text.names().firstToken(last)) <= farthest;
    }

    private static int lastNoun(List<Bearer> all, Person person, int before) {
        return all.stream()
                .filter(each -> each.person == person && each.noun < before)
                .mapToInt(Bearer::noun)
                .max()
                .orElse(-1);
    }

    /**
     * Whether somebody without a name comes up as the same behind the token and before the phrase: "a spokesman", "a
     * port spokesman".
     */
    boolean isIntroduced(int article, int noun, int after) {
        String key = key(noun, last(article + 1, noun));
        for (int i = article - 1; i > Math.max(after, article - MOST_BACK); i--) {
            if (text.lower(i).length() > 2
                    && !described[i]
                    && !text.isQuoted(i)
                    && key(i, last(0, i)).equals(key)) {
                for (int j = i - 1; j >= Math.max(0, i - LONGEST); j--) {
                    if (text.is(j, WordSet.SINGULAR_AHEAD) || text.is(j, WordSet.GENITIVE)) {
                        return true;
                    }
                    if (!text.is(j, WordClass.OPEN) && text.names().at(j) < 0) {
                        break;
                    }
                }
            }
        }
        return false;
    }
}
