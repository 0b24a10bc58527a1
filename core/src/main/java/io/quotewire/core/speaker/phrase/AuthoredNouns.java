package io.quotewire.core.speaker.phrase;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns for texts that speak for their author, from {@code authored-nouns.txt}. Pure functions. */
public final class AuthoredNouns {
    private static final Set<String> ALL = read(Set.of("stated", "printed", "posted", "filed"));
    private static final Set<String> NAMED_BEFORE = read(Set.of("stated", "printed"));
    private static final Set<String> SENT = read(Set.of("stated", "printed", "posted"));
    private static final Set<String> PRINTED = read(Set.of("printed"));
    private static final Set<String> FINDINGS = read(Set.of("finding"));
    private static final Set<String> OF_OTHERS = read(Set.of("others"));
    private static final Set<String> PLATFORMS = read(Set.of("platforms"));
    private static final Set<String> ON_AIR = read(Set.of("air"));
    private static final Set<String> OF_OUTLETS = read(Set.of("sites"));
    private static final Set<String> EVENTS = read(Set.of("events"));
    private static final Set<String> DONE_BY_OTHERS = read(Set.of("done"));
    private static final Set<String> TAKEN = read(Set.of("taken"));
    private static final Set<String> OF_ORGANIZATIONS = read(Set.of("organizations"));
    private static final Set<String> LETTERS = read(Set.of("letters"));
    private static final Set<String> TITLED = read(Set.of("titled"));
    private static final Set<String> WRITING = read(Set.of("writing"));
    private static final Set<String> TOLD = read(Set.of("told"));
    private static final Set<String> PRINTING = read(Set.of("printing"));
    private static final Set<String> BEARING = read(Set.of("bearing"));
    private static final Set<String> SHOWN = read(Set.of("shown"));
    private static final Set<String> PUBLISHED = read(Set.of("published"));
    private static final Set<String> CONDUCTING = read(Set.of("conducting"));
    private static final Set<String> SPREADING = read(Set.of("spreading"));
    private static final Set<String> PLAIN = read(Set.of("plain"));
    private static final Set<String> FRESH = read(Set.of("fresh"));
    private static final Set<String> POLLS = read(Set.of("poll"));
    private static final Set<String> FORMS = read(Set.of("forms"));
    private static final Set<String> MADE = read(Set.of("made"));
    private static final Map<String, Integer> LINES = lines();
    private static final String PAGES = "-page";
    private static final String SIGNED = "signed";

    private AuthoredNouns() {}

    private static Set<String> read(Set<String> kinds) {
        return WordList.ofKind(AuthoredNouns.class, "authored-nouns.txt", kinds::contains);
    }

    private static Map<String, Integer> lines() {
        Map<String, Integer> lines = new HashMap<>();
        for (List<String> words : WordList.rows(AuthoredNouns.class, "authored-nouns.txt")) {
            if (words.get(0).equals("one")) {
                int line = lines.size();
                words.subList(1, words.size()).forEach(noun -> lines.put(noun, line));
            }
        }
        return Map.copyOf(lines);
    }

    /** Whether the token is such a noun and not part of a name: "statement", "report", "book". */
    public static boolean isAt(NewsText text, int token) {
        return text.names().at(token) < 0
                && (!text.isCapital(token) || text.opensSentence(token))
                && ALL.contains(text.lower(token));
    }

    /** Whether the lower-case word is such a noun, wherever it stands: the last word of the "Harbour Book". */
    static boolean contains(String word) {
        return ALL.contains(word);
    }

    /** Whether the lower-case noun is something that a newspaper prints. */
    public static boolean isPrinted(String noun) {
        return PRINTED.contains(noun);
    }

    /** Whether the lower-case noun is a finding; "the study" may be "a report". */
    public static boolean isFinding(String noun) {
        return FINDINGS.contains(noun);
    }

    /** Whether two lower-case nouns may denote one text: "study" and "report", "lawsuit" and "complaint". */
    public static boolean mayBeOne(String noun, String other) {
        return noun.equals(other)
                || (isFinding(noun) && isFinding(other))
                || (LINES.containsKey(noun) && LINES.get(noun).equals(LINES.get(other)));
    }

    /** Whether the lower-case word before such a noun tells no other text: "the 40-page report", "the final report". */
    public static boolean isPlain(String word) {
        return PLAIN.contains(word) || word.endsWith(PAGES);
    }

    /** Whether the lower-case word before such a noun tells that it is of these days: "a new report". */
    public static boolean isFresh(String word) {
        return FRESH.contains(word);
    }

    /** Whether the lower-case noun is a survey or the like, of whom or what it asked about. */
    static boolean isPoll(String noun) {
        return POLLS.contains(noun);
    }

    /** Whether the lower-case noun stands for the text that follows "of": "an earlier version of the story". */
    static boolean isForm(String noun) {
        return FORMS.contains(noun);
    }

    /** Whether the lower-case participle tells the maker of the lower-case noun, a finding: "a survey taken by". */
    static boolean isMadeBy(String participle, String noun) {
        return MADE.contains(participle) && FINDINGS.contains(noun);
    }

    /** Whether others spread it, so that a name before it is its author's: "(a Harland) message published by". */
    static boolean isSpread(NewsText text, int noun) {
        return SPREADING.contains(text.lower(noun + 1)) && text.is(noun + 2, WordSet.BY);
    }

    /** Whether others than its author may release the lower-case noun: "the FBI released a letter". */
    public static boolean isShown(String noun) {
        return SHOWN.contains(noun);
    }

    /** Whether an organisation publishes the lower-case noun as its own: "figures". */
    public static boolean isPublished(String noun) {
        return PUBLISHED.contains(noun);
    }

    /** Whether the subject of the lower-case verb made its object, if it is an organisation: "conducted a survey". */
    public static boolean isConducting(String verb) {
        return CONDUCTING.contains(verb);
    }

    /** Whether the lower-case noun is a letter or the like, whose author sends it. */
    public static boolean isLetter(String noun) {
        return LETTERS.contains(noun);
    }

    /** Whether the subject of the lower-case verb is the author of its object: "penned". */
    public static boolean isWriting(String verb) {
        return WRITING.contains(verb);
    }

    /** Whether what somebody has just said may be called by the lower-case noun: "Harland said … The statement". */
    public static boolean isOfWhatWasSaid(String noun) {
        return TOLD.contains(noun);
    }

    /** Whether the subject of the lower-case verb is the outlet that prints its object: "carried (a report)". */
    public static boolean isPrinting(String verb) {
        return PRINTING.contains(verb);
    }

    /** Whether the subject of the lower-case verb is the site whose disclaimer its object is: "has". */
    public static boolean isBearing(String verb) {
        return BEARING.contains(verb);
    }

    /** Whether the lower-case noun is a book or the like, which a text may introduce by its title. */
    public static boolean isTitled(String noun) {
        return TITLED.contains(noun);
    }

    /** Whether an organisation's name before the lower-case noun is its author: "a Harland statement". */
    static boolean mayBeNamedBefore(String noun) {
        return NAMED_BEFORE.contains(noun);
    }

    /** Whether "from" after the lower-case noun introduces its author. */
    static boolean isSent(String noun) {
        return SENT.contains(noun);
    }

    /** Whether the lower-case word implies that an owner before it is the text's subject, not its author. */
    public static boolean isOfOthers(String word) {
        return OF_OTHERS.contains(word);
    }

    /**
     * Whether the lower-case participle is done to the noun by somebody other than its author: "a survey commissioned
     * by", "letters gathered by", "a statement signed by" an organisation's head. The author of a letter is the one who
     * signs it.
     */
    public static boolean isDoneByOthers(String participle, String noun) {
        return DONE_BY_OTHERS.contains(participle)
                || (TAKEN.contains(participle) && isShown(noun))
                || (participle.equals(SIGNED) && OF_ORGANIZATIONS.contains(noun));
    }

    /** Whether the lower-case word introduces what somebody else did: "filed after an attack by". */
    static boolean leadsToEvent(String word) {
        return EVENTS.contains(word);
    }

    /** Whether the lower-case word ends the names of those who broadcast: "television", "cnn". */
    static boolean isOnAir(String word) {
        return ON_AIR.contains(word);
    }

    /** Whether the lower-case noun follows the name of an outlet on whose pages texts appear: "website". */
    static boolean isOfOutlet(String noun) {
        return OF_OUTLETS.contains(noun);
    }

    /** Whether the lower-case name is that of a platform on which texts are published. */
    public static boolean isPlatform(String name) {
        return PLATFORMS.contains(name);
    }
}
