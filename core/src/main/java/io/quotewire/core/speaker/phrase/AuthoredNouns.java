package io.quotewire.core.speaker.phrase;

import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import java.util.Set;

/** Nouns for texts whose words are their author's, from {@code authored-nouns.txt}. Pure functions. */
public final class AuthoredNouns {
    private static final Set<String> ALL = read(Set.of("stated", "printed", "posted", "filed"));
    private static final Set<String> NAMED_BEFORE = read(Set.of("stated", "printed"));
    private static final Set<String> SENT = read(Set.of("stated", "printed", "posted"));
    private static final Set<String> PRINTED = read(Set.of("printed"));
    private static final Set<String> FINDINGS = read(Set.of("finding"));
    private static final Set<String> OF_OTHERS = read(Set.of("others"));
    private static final Set<String> PLATFORMS = read(Set.of("platforms"));
    private static final Set<String> EVENTS = read(Set.of("events"));
    private static final Set<String> DONE_BY_OTHERS = read(Set.of("done"));
    private static final Set<String> OF_ORGANIZATIONS = read(Set.of("bodies"));
    private static final String SIGNED = "signed";

    private AuthoredNouns() {}

    private static Set<String> read(Set<String> kinds) {
        return WordList.ofKind(AuthoredNouns.class, "authored-nouns.txt", kinds::contains);
    }

    /** Whether such a noun stands at the token: "statement", "report", "book"; no part of a name. */
    public static boolean isAt(NewsText text, int token) {
        return text.names().at(token) < 0
                && (!text.isCapital(token) || text.opensSentence(token))
                && ALL.contains(text.lower(token));
    }

    /** Whether the noun, in lower case, is for what a newspaper prints. */
    public static boolean isPrinted(String noun) {
        return PRINTED.contains(noun);
    }

    /** Whether the noun, in lower case, is for what somebody found out: "the study" may be "a report". */
    public static boolean isFinding(String noun) {
        return FINDINGS.contains(noun);
    }

    /** Whether an organisation's name before the noun, in lower case, tells whose it is: "a Harland statement". */
    static boolean mayBeNamedBefore(String noun) {
        return NAMED_BEFORE.contains(noun);
    }

    /** Whether "from" behind the noun, in lower case, tells whose it is. */
    static boolean isSent(String noun) {
        return SENT.contains(noun);
    }

    /** Whether the word, in lower case, tells that an owner before it is whom the text is about. */
    static boolean isOfOthers(String word) {
        return OF_OTHERS.contains(word);
    }

    /**
     * Whether the participle, in lower case, tells what others than the author do to what the noun is for: "a survey
     * commissioned by", "a statement signed by" an organisation's head. A letter is theirs who sign it.
     */
    static boolean isDoneByOthers(String participle, String noun) {
        return DONE_BY_OTHERS.contains(participle) || (participle.equals(SIGNED) && OF_ORGANIZATIONS.contains(noun));
    }

    /** Whether the word, in lower case, leads to what somebody else did: "filed after an attack by". */
    static boolean leadsToEvent(String word) {
        return EVENTS.contains(word);
    }

    /** Whether the name, in lower case, tells where the text is. */
    static boolean isPlatform(String name) {
        return PLATFORMS.contains(name);
    }
}
