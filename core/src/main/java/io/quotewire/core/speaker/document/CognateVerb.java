package io.quotewire.core.speaker.document;

import io.quotewire.core.cue.Cue;
import io.quotewire.core.cue.CueKind;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.PersonNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the verb by which an organisation made a text, from {@code making-verbs.txt}: "Harland surveyed shops",
 * before "the survey"; "The court ruled on Monday", before "the ruling"; and what was done "in a statement". Pure
 * functions.
 */
final class CognateVerb {
    /** How many sentences after the verb the text may be mentioned. */
    private static final int FARTHEST = 2;
    /** The maximum number of tokens from "surveyed" to those who were asked. */
    private static final int LONGEST_OBJECT = 8;
    /** The maximum number of tokens from whoever tells it to the verb. */
    private static final int LONGEST_CLAUSE = 40;
    /** The words behind "ruled", but for "that". */
    private static final Set<String> RULED = WordList.ofKind(CognateVerb.class, "kinds.txt", "ruled"::equals);

    private static final Map<String, Set<String>> VERBS = WordList.rows(CognateVerb.class, "making-verbs.txt").stream()
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), CognateVerb::verbs));

    private CognateVerb() {}

    private static Set<String> verbs(List<String> words) {
        return Set.copyOf(words.subList(1, words.size()));
    }

    /**
     * Whether the token is such a verb, active and outside quote marks, not long before the document, and nobody else
     * came up in between who might have made one.
     *
     * @param noun the lower-case noun of the document
     */
    static boolean isAt(NewsText text, int token, int document, String noun) {
        Set<String> verbs = VERBS.get(noun);
        return verbs != null
                && verbs.contains(text.lower(token))
                && !text.isQuoted(token)
                && text.sentenceAt(token) >= 0
                && text.sentenceAt(document) - text.sentenceAt(token) <= FARTHEST
                && isActive(text, token)
                && hasObject(text, token, noun)
                && !isTold(text, token)
                && !namesOther(text, token, document);
    }

    /**
     * "Harland | condemned the plan in a statement": the verb group of telling, active, without a passage that tells
     * what was said; -1 if there is none near.
     *
     * @param in the token of "in"
     */
    static int toldIn(NewsText text, int in) {
        int start = Math.max(text.sentences().start(text.sentenceAt(in)), in - LONGEST_CLAUSE);
        int verb = Scan.backTo(in - 1, start - 1, i -> text.cueAt(i) >= 0 || text.isQuoted(i));
        if (verb < start || text.isQuoted(verb)) {
            return -1;
        }
        Cue cue = text.cues().get(text.cueAt(verb));
        boolean told = cue.entry().kind() == CueKind.STATEMENT && cue.form().isFinite() && cue.end() < in;
        told &= !text.is(cue.first() - 1, WordClass.RELATIVE); // "the men who called her a thief in a statement"
        return told && !cue.passive() && !cue.negated() && !cue.modal() ? cue.first() : -1;
    }

    private static boolean isActive(NewsText text, int verb) {
        boolean auxiliary = text.is(verb - 1, WordClass.AUXILIARY) && !text.is(verb - 1, WordSet.HAVE);
        return !auxiliary && !text.isComma(verb - 1) && !text.is(verb + 1, WordSet.BY);
    }

    /** "Ruled that", "polled 900 voters": not "ruled the country", "polled 9 percent", "surveyed the bridge". */
    private static boolean hasObject(NewsText text, int verb, String noun) {
        if (noun.equals("ruling")) {
            int behind = text.is(verb + 1, WordClass.ADVERB) ? verb + 2 : verb + 1;
            return text.is(behind, WordSet.THAT) || RULED.contains(text.lower(behind));
        }
        boolean asking = noun.equals("survey") || noun.equals("poll");
        for (int i = verb + 1; asking && i < verb + LONGEST_OBJECT && text.isWord(i); i++) {
            if (GroupNouns.arePeople(text.lower(i)) || PersonNouns.contains(text.lower(i))) {
                return true;
            }
        }
        return !asking;
    }

    /** "The court heard that Harland ruled": told by another. */
    private static boolean isTold(NewsText text, int verb) {
        int start = text.sentences().start(text.sentenceAt(verb));
        return Scan.any(
                Math.max(start, verb - LONGEST_CLAUSE), verb, i -> text.is(i, WordSet.THAT) || text.cueAt(i) >= 0);
    }

    /** Whether somebody else comes up: behind a comma or "but" in the verb's sentence, or in a sentence between. */
    private static boolean namesOther(NewsText text, int verb, int document) {
        int end = text.sentences().start(text.sentenceAt(document));
        int next = text.sentences().end(text.sentenceAt(verb));
        boolean clause = false;
        for (int i = verb + 1; i < document; i++) {
            clause |= i >= next || text.isComma(i) || text.is(i, WordClass.CONJUNCTION);
            boolean opens = i < end && text.opensSentence(i) && text.is(i, WordSet.SINGULAR_AHEAD);
            if (clause && (opens || isSomebody(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebody(NewsText text, int token) {
        int name = text.names().at(token);
        if (name >= 0) {
            return text.names().type(name) != EntityType.LOCATION;
        }
        String word = text.lower(token);
        return GroupNouns.isOrganization(word) || GroupNouns.arePeople(word) || PersonNouns.contains(word);
    }

    /** Whether the subject is an organisation and nothing else: "Harland", "the ministry"; not "Harland staff". */
    static boolean mayHave(SourceWords subject) {
        NewsText text = subject.text();
        int last = subject.end() - 1;
        int name = text.names().at(last);
        boolean organization = name >= 0
                ? text.names().type(name) == EntityType.ORGANIZATION
                : GroupNouns.isOrganization(text.lower(last));
        return organization && !subject.areTwo();
    }
}
