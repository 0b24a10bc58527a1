package io.quotewire.core.speaker.document;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises the verb by which an organisation made a text, from {@code making-verbs.txt}: "Harland surveyed shops",
 * before "the survey"; "The court ruled on Monday", before "the ruling". Pure functions.
 */
final class CognateVerb {
    /** How many sentences after the verb the text may be mentioned. */
    private static final int FARTHEST = 2;

    private static final Map<String, Set<String>> VERBS = WordList.rows(CognateVerb.class, "making-verbs.txt").stream()
            .collect(Collectors.toUnmodifiableMap(words -> words.get(0), CognateVerb::verbs));

    private CognateVerb() {}

    private static Set<String> verbs(List<String> words) {
        return Set.copyOf(words.subList(1, words.size()));
    }

    /**
     * Whether the token is such a verb, active and outside quote marks, not long before the document, and nobody else
     * is named in between who might have made one.
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
                && !namesOther(text, text.sentences().end(text.sentenceAt(token)), document);
    }

    private static boolean isActive(NewsText text, int verb) {
        boolean auxiliary = text.is(verb - 1, WordClass.AUXILIARY) && !text.is(verb - 1, WordSet.HAVE);
        return !auxiliary && !text.isComma(verb - 1) && !text.is(verb + 1, WordSet.BY);
    }

    /** Whether a sentence between names an organisation, or begins with somebody new: "A judge disagreed." */
    private static boolean namesOther(NewsText text, int from, int document) {
        int end = text.sentences().start(text.sentenceAt(document));
        for (int i = from; i < end; i++) {
            int name = text.names().at(i);
            boolean other = text.opensSentence(i) && text.is(i, WordSet.SINGULAR_AHEAD);
            if (other || (name >= 0 && text.names().type(name) == EntityType.ORGANIZATION)) {
                return true;
            }
        }
        return false;
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
