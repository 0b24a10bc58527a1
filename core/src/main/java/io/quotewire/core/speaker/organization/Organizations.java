package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves "the company" to the only organisation named before whose name contains such a noun ("Harland Shipping Co.",
 * "the Ministry of Transport"). Read-only once built.
 */
public final class Organizations {
    private static final Map<String, List<String>> NOUNS_BY_WORD = load();
    private static final Set<String> NOUNS =
            NOUNS_BY_WORD.values().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private static final String PAPER = "newspaper";
    private static final String UNION = "union";

    /** How many names before the token are considered. */
    private static final int MOST_NAMES = 60;

    /** How many times as often as any other the article's main organisation must be named. */
    private static final int CLEARLY = 3;

    /** The maximum number of words between an article and the comma: "the small Dutch airline". */
    private static final int LONGEST = 5;

    private final NewsText text;
    private final People people;
    /** For each noun the names that it fits, keyed by their words in text order, with the first occurrence of each. */
    private final Map<String, Map<String, Integer>> named = new HashMap<>();

    /** The keys of the names in the headline and the first paragraph. */
    private final Set<String> lead = new HashSet<>();

    public Organizations(NewsText text, People people) {
        this.text = text;
        this.people = people;
        for (int i = 0; i < text.names().size(); i++) {
            if (text.names().type(i) == EntityType.ORGANIZATION && people.of(i).isEmpty()) {
                for (String noun : NOUNS_BY_WORD.getOrDefault(head(i), List.of())) {
                    enter(noun, i);
                }
                enterApposed(i);
                enterBehindNoun(i);
                enterBeforeNoun(i);
            }
            if (text.paragraphAt(text.names().firstToken(i)) <= 1) {
                lead.add(key(i));
            }
        }
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> nouns = new HashMap<>();
        for (List<String> words : WordList.rows(Organizations.class, "organization-nouns.txt")) {
            words.forEach(word ->
                    nouns.computeIfAbsent(word, key -> new ArrayList<>(2)).add(words.get(0)));
        }
        return nouns;
    }

    /** Whether the lower-case noun denotes such an organisation: "company", "paper". */
    public static boolean isNoun(String noun) {
        return NOUNS.contains(noun);
    }

    /** Whether the last word of a name marks a newspaper: "herald". */
    public static boolean isPaper(String head) {
        return NOUNS_BY_WORD.getOrDefault(head, List.of()).contains(PAPER);
    }

    /**
     * Whether the last word of a name marks another kind of organisation than the noun: "ministry" for "bank"; "motors"
     * for "airline", but not for "exporter".
     */
    static boolean isOther(String head, String noun) {
        List<String> nouns = NOUNS_BY_WORD.getOrDefault(head, List.of());
        boolean company = nouns.stream().anyMatch(AnaphoricNouns::isCompany);
        boolean business = isNoun(noun) && nouns.stream().anyMatch(AnaphoricNouns::isBusiness);
        return !nouns.isEmpty()
                && !nouns.contains(noun)
                && (!company || business || AnaphoricNouns.isPublic(noun))
                && !AnaphoricNouns.isAnyOrganization(noun);
    }

    /** "The company, Harland,": records a kind that the name does not contain. */
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
            if (!AnaphoricNouns.isCompany(noun) && AnaphoricNouns.isBusiness(noun)) {
                AnaphoricNouns.companies().forEach(company -> enter(company, name));
            }
        }
    }

    /** "The daily Harland", "Dutch brewer Harland": records the noun before the name; a daily is a newspaper. */
    private void enterBehindNoun(int name) {
        int noun = text.names().firstToken(name) - 1;
        String word = noun < 0 ? "" : text.lower(noun);
        boolean plain = noun > 0 && !text.isCapital(noun) && text.names().at(noun) < 0;
        if (plain && (AnaphoricNouns.isBusiness(word) || AnaphoricNouns.isAlone(word))) {
            enter(word, name);
            NOUNS_BY_WORD.getOrDefault(word, List.of()).stream()
                    .filter(AnaphoricNouns::isAlone)
                    .forEach(each -> enter(each, name));
        }
    }

    /**
     * "The Harland newspaper", "the Dock Workers <DWU> union": records the noun after the name; not "Harland union".
     */
    private void enterBeforeNoun(int name) {
        int noun = TickerSymbol.behind(text, name);
        int last = text.names().endToken(name) - 1;
        String word = noun < text.tokens().size() ? text.lower(noun) : "";
        boolean behindVerb = noun > last + 1 || text.is(text.names().firstToken(name) - 1, WordClass.DETERMINER);
        boolean kind = UNION.equals(word)
                ? Plural.endsLikeOne(text.lower(last)) || noun > last + 1
                : AnaphoricNouns.isBusiness(word) || AnaphoricNouns.isAlone(word);
        if (behindVerb && kind && !text.is(noun + 1, WordClass.OPEN)) {
            enter(word, name);
        }
    }

    private void enter(String noun, int name) {
        named.computeIfAbsent(noun, key -> new LinkedHashMap<>(2)).putIfAbsent(words(name), name);
    }

    /** The name of the only organisation before the token that the lower-case noun fits. */
    public OptionalInt named(int token, String noun) {
        return named.containsKey(noun) ? named(token, noun, List.of()) : OptionalInt.empty();
    }

    /** Like {@link #named(int, String)}, if the name contains all the lower-case words: "the hurricane centre". */
    public OptionalInt named(int token, String noun, List<String> words) {
        int[] fitting = named.getOrDefault(noun, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .takeWhile(name -> isBefore(name, token))
                .limit(MOST_NAMES)
                .filter(name -> hasAll(name, words))
                .limit(2)
                .toArray();
        return fitting.length == 1 ? OptionalInt.of(fitting[0]) : OptionalInt.empty();
    }

    /**
     * The organisation that the article is about up to the token: named in its headline or first paragraph, at least
     * twice, and three times as often as any other.
     */
    public OptionalInt main(int token) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> first = new HashMap<>();
        Set<String> wires = new HashSet<>(2);
        int end = text.names().firstFrom(token);
        int most = -1;
        int best = 1;
        for (int i = Math.max(0, end - MOST_NAMES); i < end; i++) {
            String word = key(i);
            if (isBracketed(i)) {
                wires.add(word);
            } else if (text.names().type(i) == EntityType.ORGANIZATION
                    && people.of(i).isEmpty()) {
                int count = counts.merge(word, 1, Integer::sum);
                first.putIfAbsent(word, i);
                most = count > best ? i : most;
                best = Math.max(count, best);
            }
        }
        if (most < 0) {
            return OptionalInt.empty();
        }
        int clearly = best;
        String word = key(most);
        boolean clear = counts.values().stream()
                        .filter(count -> count * CLEARLY > clearly)
                        .count()
                == 1;
        return clear && !wires.contains(word) && lead.contains(word)
                ? OptionalInt.of(first.getOrDefault(word, most))
                : OptionalInt.empty();
    }

    /** "LIMA (Harland) - The yard": a news agency. */
    private boolean isBracketed(int name) {
        return text.isMark(text.names().firstToken(name) - 1, '(')
                && text.isMark(text.names().endToken(name), ')');
    }

    /** The first word, by which a text shortens a name; all words for "Bank of Lima" and "Dutch Post". */
    private String key(int name) {
        int first = text.names().firstToken(name);
        String word = text.lower(first);
        return isNoun(word) || Description.isOrigin(text, first) ? words(name) : word;
    }

    /** Whether the name is known to be what the lower-case noun says. */
    public boolean isSuch(int name, String noun) {
        return named.getOrDefault(noun, Map.of()).containsKey(words(name));
    }

    private boolean hasAll(int name, List<String> words) {
        return words.isEmpty() || List.of(words(name).split(" ", -1)).containsAll(words);
    }

    private boolean isBefore(int name, int token) {
        return text.names().firstToken(name) < token;
    }

    /** The last word of the name, or the one before its preposition; empty for a one-word name. */
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
