package io.quotewire.core.speaker.antecedent;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Gender;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises somebody unnamed who is about to speak: "His lawyer sighed. “…,” he said", "Their neighbour, who asked not
 * to be named, was less impressed. “…,” she said". Not "Her mother died. “I miss her,” she said", nor "Her doctor is
 * optimistic. “I feel no pain,” she said". The words are those of {@code reactions.txt}.
 */
final class ReactingSubjects {
    private static final Set<String> GESTURES = read("gesture");
    private static final Set<String> MOODS = read("mood");
    private static final Set<String> FELT = read("felt");
    private static final Set<String> ANONYMITY = read("anonymous");
    /** What those do who ask for no name: not "who cannot be named", "who was identified as a suspect". */
    private static final Set<String> ASKING = read("asking");
    /** The maximum number of words between a copula and the mood: "was rather less impressed". */
    private static final int MOST_ADVERBS = 2;
    /** The maximum length of an aside. */
    private static final int LONGEST_ASIDE = 14;

    private final NewsText text;
    private final NamelessAntecedents nouns;

    ReactingSubjects(NewsText text, NamelessAntecedents nouns) {
        this.text = text;
        this.nouns = nouns;
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(ReactingSubjects.class, "reactions.txt", kind::equals);
    }

    /** The words for such a person, whom the phrase that the token opens denotes; empty if there is none. */
    Optional<SourceWords> at(int token) {
        if (!text.is(token, WordSet.SPEAKING_OWNER) && !text.is(token, "their")) {
            return Optional.empty();
        }
        return nouns.words(token)
                .filter(words -> words.end() > token + 1
                        && nouns.person(words.noun()).isPresent()
                        && isBeforeSpeech(token)
                        && !nouns.isNamedAt(words.end())
                        && reacts(words.end(), isAmbiguous(token, words.noun()))
                        && !isNamedElsewhere(token, words.noun()));
    }

    /** Whether a passage opens the next sentence, of the same paragraph. */
    private boolean isBeforeSpeech(int token) {
        int sentence = text.sentenceAt(token);
        int next = sentence < 0 ? -1 : text.sentences().end(sentence);
        return next > 0
                && next < text.tokens().size()
                && text.quoteAt(next) >= 0
                && text.paragraphAt(next) == text.paragraphAt(token);
    }

    /** "Her doctor is optimistic. “…,” she said": the owner may tell of the doctor. */
    private boolean isAmbiguous(int owner, int noun) {
        return !text.is(owner, "their") && nouns.person(noun).orElse(Gender.UNKNOWN) == Gender.UNKNOWN;
    }

    /** "An official said … the official, who asked not to be named": a sentence with the noun says that there. */
    static boolean asksForNoName(NewsText text, SourceWords source) {
        String noun = text.lower(source.noun());
        for (int i = source.first(); i < text.tokens().size(); i++) {
            int sentence = text.is(i, noun) ? text.sentenceAt(i) : -1;
            if (sentence >= 0
                    && asksForNoName(
                            text,
                            text.sentences().start(sentence),
                            text.sentences().end(sentence))) {
                return true;
            }
        }
        return false;
    }

    /** "Who asked not to be named", "on condition of anonymity". */
    static boolean asksForNoName(NewsText text, int from, int to) {
        boolean asking = false;
        for (int i = from; i < to; i++) {
            asking |= ASKING.contains(text.lower(i));
            if (text.is(i, "anonymity") || (asking && ANONYMITY.contains(text.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean reacts(int behind, boolean ambiguous) {
        int verb = behind;
        if (text.isComma(behind)) {
            boolean anonymous = false;
            boolean asking = false;
            boolean who = text.is(behind + 1, WordSet.PERSON_RELATIVE);
            verb = behind + 1;
            while (verb < behind + LONGEST_ASIDE && text.isWord(verb)) {
                asking |= ASKING.contains(text.lower(verb));
                anonymous |= who && asking && ANONYMITY.contains(text.lower(verb));
                verb++;
            }
            if (!text.isComma(verb) || anonymous) {
                return anonymous;
            }
            verb++;
        }
        return GESTURES.contains(text.lower(verb)) || (!ambiguous && text.is(verb, WordSet.COPULA) && isMood(verb + 1));
    }

    /** "(Is) sceptical", "(was) rather less impressed". */
    private boolean isMood(int token) {
        for (int i = token; i <= token + MOST_ADVERBS && text.isWord(i); i++) {
            boolean compared = text.is(i - 1, "less") || text.is(i - 1, "more");
            if (MOODS.contains(text.lower(i)) || (compared && FELT.contains(text.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "His wife, Mary, … His wife laughed": whom the text has named. */
    private boolean isNamedElsewhere(int token, int noun) {
        for (int i = token - 1; i > Math.max(1, token - Reach.OF_PERSONS); i--) {
            if (text.is(i, text.lower(noun)) && (isPerson(behindComma(i)) || isPerson(beforeOwner(i)))) {
                return true;
            }
        }
        return false;
    }

    private int behindComma(int noun) {
        return text.isComma(noun + 1) ? noun + 2 : noun + 1;
    }

    /** "Mary Hill, his wife": the name before the comma. */
    private int beforeOwner(int noun) {
        return text.is(noun - 1, WordClass.POSSESSIVE) && text.isComma(noun - 2) ? noun - 3 : -1;
    }

    private boolean isPerson(int token) {
        return text.names().is(token, EntityType.PERSON);
    }
}
