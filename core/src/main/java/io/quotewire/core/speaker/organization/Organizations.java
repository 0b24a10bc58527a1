package io.quotewire.core.speaker.organization;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
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

/**
 * Resolves "the company" to the only organisation named before whose name contains such a noun ("Harland Shipping Co.",
 * "the Ministry of Transport"). Read-only once built.
 */
public final class Organizations {
    private static final String UNION = "union";
    private static final String NEWS = "news";
    /** For a word within a name the nouns that it tells. */
    private static final Map<String, List<String>> KINDS_BY_WORD = kindsByWord();

    private static final Set<String> BODIES = WordList.lines(Organizations.class, "bodies-of-state.txt");
    /** A name and its acronym fit, and one more would be another. */
    private static final int MOST_FITTING = 3;

    private final NewsText text;
    /** For each noun the names that it fits, keyed by their words in text order, with the first occurrence of each. */
    private final Map<String, Map<String, Integer>> named = new HashMap<>();
    /** For each noun by which the text calls a name, "watchdog", "media-watchdog", those names in lower case. */
    private final Map<String, Set<String>> calledSo = new HashMap<>();

    private final MainOrganization main;

    public Organizations(NewsText text, People people) {
        this.text = text;
        this.main = new MainOrganization(text, people);
        for (int i = 0; i < text.names().size(); i++) {
            if (text.names().type(i) == EntityType.ORGANIZATION && people.of(i).isEmpty()) {
                for (String noun : OrganizationKinds.of(head(i))) {
                    if (!KnownKinds.isOther(words(i), noun)) {
                        enter(noun, i);
                    }
                }
                enterByWords(i);
                enterApposed(i);
                enterBehindNoun(i);
                enterBeforeNoun(i);
            } else if (text.names().type(i) == EntityType.LOCATION) {
                enterBuilding(i);
            }
        }
    }

    /** "The Lima Zoo", tagged as a place. */
    private void enterBuilding(int name) {
        OrganizationKinds.of(head(name)).stream()
                .filter(noun -> AnaphoricNouns.mayHaveSpoken(noun) && !AnaphoricNouns.isPublic(noun))
                .forEach(noun -> enter(noun, name));
    }

    private static Map<String, List<String>> kindsByWord() {
        Map<String, List<String>> kinds = new HashMap<>();
        for (List<String> words : WordList.rows(Organizations.class, "words-of-kinds.txt")) {
            words.stream()
                    .skip(1)
                    .forEach(word -> kinds.computeIfAbsent(word, key -> new ArrayList<>(2))
                            .add(words.get(0)));
        }
        return kinds;
    }

    /** "The road company, Harland,", "its agency, Harland.": records a kind that the name does not contain. */
    private void enterApposed(int name) {
        int noun = ApposedNoun.before(text, name);
        if (noun < 0) {
            return;
        }
        String word = text.lower(noun);
        boolean company = AnaphoricNouns.isCompany(word) || AnaphoricNouns.isBusiness(word);
        if (!company || ApposedNoun.hasArticle(text, noun)) {
            enter(word, name);
        }
        if (company && ApposedNoun.hasArticle(text, noun)) {
            AnaphoricNouns.companies().forEach(each -> enter(each, name));
        }
        if (text.is(noun - 1, WordClass.OPEN)) {
            enter(kind(noun), name);
        }
    }

    /** Records kinds that a body is known for, or words in its name tell: "Port Regulation Board", "the regulator". */
    private void enterByWords(int name) {
        List<String> kinds = new ArrayList<>(0);
        boolean body = false;
        for (int i = text.names().firstToken(name); i < text.names().endToken(name); i++) {
            kinds.addAll(KINDS_BY_WORD.getOrDefault(text.lower(i), List.of()));
            body |= BODIES.contains(text.lower(i));
        }
        if (body) {
            kinds.forEach(kind -> enter(kind, name));
        }
        KnownKinds.bodies(words(name)).forEach(kind -> enter(kind, name));
    }

    /**
     * "The daily Harland", "Dutch brewer Harland", "the media watchdog, Harland,": records the noun before the name; a
     * daily is a newspaper.
     */
    private void enterBehindNoun(int name) {
        int before = text.names().firstToken(name) - 1;
        boolean aside = text.isComma(before) && text.is(text.names().endToken(name), WordClass.PUNCTUATION);
        int noun = aside ? before - 1 : before;
        String word = noun < 0 ? "" : text.lower(noun);
        boolean plain = noun > 0 && !text.isCapital(noun) && text.names().at(noun) < 0;
        if (!plain || (aside && !ApposedNoun.isDefinite(text, noun))) {
            return;
        }
        if (!aside && (AnaphoricNouns.isBusiness(word) || AnaphoricNouns.isAlone(word))) {
            enter(word, name);
            OrganizationKinds.of(word).stream().filter(AnaphoricNouns::isAlone).forEach(each -> enter(each, name));
        }
        if (isKind(word) && !text.is(noun - 1, WordSet.FORMER) && !text.is(noun - 1, WordSet.OTHER_COMPANY)) {
            call(noun, name);
        }
    }

    private static boolean isKind(String noun) {
        return !AnaphoricNouns.isCompany(noun)
                && (AnaphoricNouns.mayHaveSpoken(noun) || OrganizationKinds.isNoun(noun));
    }

    /** "Media-watchdog" for "the media watchdog". */
    private String kind(int noun) {
        return text.lower(noun - 1) + '-' + text.lower(noun);
    }

    /** "The Harland newspaper", "the Dock Workers <DWU> union": records the noun after it; not "Harland union". */
    private void enterBeforeNoun(int name) {
        int noun = TickerSymbol.behind(text, name);
        int last = text.names().endToken(name) - 1;
        String word = noun < text.tokens().size() ? text.lower(noun) : "";
        boolean behindVerb = noun > last + 1 || text.is(text.names().firstToken(name) - 1, WordClass.DETERMINER);
        boolean kind = UNION.equals(word)
                ? Plural.endsLikeOne(text.lower(last)) || noun > last + 1
                : AnaphoricNouns.isBusiness(word) || AnaphoricNouns.isAlone(word);
        if (behindVerb && kind && (text.cueAt(noun + 1) >= 0 || !text.is(noun + 1, WordClass.OPEN))) {
            enter(word, name);
        }
        if (behindVerb && text.is(noun, NEWS) && AnaphoricNouns.isAnyOrganization(text.lower(noun + 1))) {
            call(noun + 1, name);
        }
    }

    /** Records that the text calls the name so: "watchdog", "media-watchdog". */
    private void call(int noun, int name) {
        String word = text.lower(noun);
        calledSo.computeIfAbsent(word, key -> new HashSet<>(2)).add(words(name));
        if (text.is(noun - 1, WordClass.OPEN)) {
            calledSo.computeIfAbsent(kind(noun), key -> new HashSet<>(2)).add(words(name));
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
                .takeWhile(name -> text.names().firstToken(name) < token)
                .limit(Reach.MOST_NAMES)
                .filter(name -> hasAll(name, words))
                .limit(MOST_FITTING)
                .toArray();
        return AnaphoricNouns.isCompany(noun) ? FittingName.only(text, fitting) : FittingName.subject(text, fitting);
    }

    /** The organisation that the article is about up to the token, see {@link MainOrganization}. */
    public OptionalInt main(int token) {
        return main.at(token);
    }

    /** Whether the name is known to be what the lower-case noun says, or the text calls it so. */
    public boolean isSuch(int name, String noun) {
        return named.getOrDefault(noun, Map.of()).containsKey(words(name))
                || calledSo.getOrDefault(noun, Set.of()).contains(words(name));
    }

    /** Whether any name is. */
    public boolean isAnySuch(String noun) {
        return named.containsKey(noun) || calledSo.containsKey(noun);
    }

    /** Whether the sentence of the name, or the next, has the source, and no other there is such. */
    public boolean isAlone(int name, SourceWords source, String noun) {
        int sentence = text.sentenceAt(text.names().firstToken(name));
        int end = text.names().firstFrom(source.first());
        boolean alone = text.sentenceAt(source.first()) - sentence <= 1;
        for (int i = text.names().firstFrom(text.sentences().start(sentence)); alone && i < end; i++) {
            alone = words(i).equals(words(name)) || !isSuch(i, noun) || FittingName.isBehindPreposition(text, i);
        }
        return alone;
    }

    private boolean hasAll(int name, List<String> words) {
        return words.isEmpty() || List.of(words(name).split(" ", -1)).containsAll(words);
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
