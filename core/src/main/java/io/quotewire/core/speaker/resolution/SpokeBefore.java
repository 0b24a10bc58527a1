package io.quotewire.core.speaker.resolution;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.Plural;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Resolves "it said" and "they said" to the source of the preceding sentence, however the text names it: "The Peruvian
 * treasury said … It said", "Some dealers think … They say". A sentence without a source that
 * mentions nobody else may stand between; one with the same pronoun as its source is skipped. Built once for each text.
 */
public final class SpokeBefore {
    /** How many sentences in a row may be without a source. */
    private static final int FARTHEST = 4;
    /** How many before a pronoun that closes what is said, since they are mostly said by the same. */
    private static final int FARTHEST_CLOSING = 6;

    /** The maximum number of tokens up to the name that opens a sentence: "Peru's (Harland)". */
    private static final int LONGEST_OPENING = 3;

    private static final String ONE_OF_EITHER = "spokesperson";
    /** The maximum length of the content's subject. */
    private static final int LONGEST = 6;

    private final NewsText text;
    private final LastSources last;

    public SpokeBefore(NewsText text, LastSources last) {
        this.text = text;
        this.last = last;
    }

    /**
     * The organisation that spoke before "it", the group that spoke before "they".
     *
     * @param resolvers resolve the words of a source
     */
    public Optional<Speaker> before(int pronoun, List<SpeakerResolver> resolvers) {
        boolean one = text.is(pronoun, WordSet.IT);
        String word = text.lower(pronoun);
        int farthest = one ? farthest(pronoun, pronoun + 1) : FARTHEST;
        return text.is(pronoun - 1, WordClass.SUBORDINATOR)
                ? Optional.empty()
                : source(pronoun, words -> words.isSingle() && text.is(words.first(), word), farthest)
                        .filter(words -> canBe(words, one) && (farthest == FARTHEST || !isPlace(words)))
                        .flatMap(words -> meant(words, one, resolvers));
    }

    /**
     * The organisation that spoke in the sentence before "It said", under words without the name that seems to be in
     * focus: "The Dock Mail newspaper called the Express shameless. It said".
     *
     * @param resolvers resolve the words of the source
     */
    public Optional<Speaker> ratherThan(int name, int pronoun, List<SpeakerResolver> resolvers) {
        int sentence = text.sentenceAt(pronoun);
        SourceWords words = sentence > 0 && text.opensSentence(pronoun) ? last.in(sentence - 1) : null;
        return words == null
                        || text.is(words.first(), WordClass.SUBJECT_PRONOUN)
                        || text.is(words.first() - 1, WordSet.WITH)
                        || isSame(words, name)
                ? Optional.empty()
                : meant(words, true, resolvers);
    }

    /** Whether the words have the name or, as "Harland Dock" of "Harland Docks Inc", begin like it. */
    private boolean isSame(SourceWords words, int name) {
        int token = text.names().firstToken(name);
        int other = text.names().at(words.noun());
        return (words.first() <= token && token < words.end())
                || (other >= 0 && text.names().beginAlike(text.tokens(), other, name));
    }

    /** Farther if the words close what is said: "Work should start in May, it said." */
    private int farthest(int first, int verb) {
        int cue = text.cueAt(verb);
        boolean closes = cue >= 0
                && text.isComma(first - 1)
                && text.is(text.cues().get(cue).end(), WordClass.PUNCTUATION)
                && text.hasFinite(text.sentences().start(text.sentenceAt(first)), first);
        return closes ? FARTHEST_CLOSING : FARTHEST;
    }

    /** "A spokesperson said … They said": the words for one whose gender the text does not tell. */
    public Optional<SourceWords> spokesperson(int pronoun) {
        return source(pronoun, words -> words.isSingle() && text.is(words.first(), WordSet.THEY))
                .filter(words -> text.is(words.first(), WordSet.SINGULAR_AHEAD) && text.is(words.noun(), ONE_OF_EITHER))
                .filter(words -> !text.is(pronoun + 1, "told") && !isOfSeveral(words.end()));
    }

    /** "(A spokesperson) said the protesters had left": "they" may be the protesters. */
    private boolean isOfSeveral(int verb) {
        for (int i = verb + 1; i <= verb + LONGEST && text.isWord(i) && !text.is(i, WordClass.AUXILIARY); i++) {
            if (text.is(i, WordSet.PLURAL_NOUN) || (text.is(i, WordClass.OPEN) && Plural.endsLikeOne(text.lower(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The organisation that spoke before "the company", which refers back as told. */
    public Optional<SourceWords> beforeCompany(SourceWords company, Predicate<SourceWords> refersBack) {
        int farthest = farthest(company.first(), company.end());
        return source(company.first(), refersBack, farthest).filter(words -> farthest == FARTHEST || !isPlace(words));
    }

    /**
     * The words of the source before the token.
     *
     * @param refersBack whether the words refer to the same source, so that an earlier sentence names it
     */
    public Optional<SourceWords> source(int token, Predicate<SourceWords> refersBack) {
        return source(token, refersBack, FARTHEST);
    }

    private Optional<SourceWords> source(int token, Predicate<SourceWords> refersBack, int farthest) {
        int left = farthest;
        int other = -1;
        for (int s = text.sentenceAt(token) - 1;
                s >= 0 && left > 0 && token - text.sentences().start(s) <= Reach.FOR_A_PRONOUN;
                s--) {
            SourceWords words = last.in(s);
            if (words != null && !refersBack.test(words)) {
                return other < 0 || isNamed(words, other) ? Optional.of(words) : Optional.empty();
            }
            other = other < 0 && words == null && farthest != FARTHEST ? opening(s) : other;
            if (words == null && farthest == FARTHEST && mentionsOthers(s)) {
                break;
            }
            left = words == null ? left - 1 : farthest;
        }
        return Optional.empty();
    }

    /** The organisation whose deed or thing the sentence tells first, "Peru's Harland (has)"; -1 if there is none. */
    private int opening(int sentence) {
        int start = text.sentences().start(sentence);
        for (int i = start;
                i < Math.min(start + LONGEST_OPENING, text.sentences().end(sentence));
                i++) {
            int name = text.names().at(i);
            int end = name < 0 ? i : text.names().endToken(name);
            boolean acts = text.cueAt(end) >= 0
                    || text.isFinite(end)
                    || text.is(end, WordClass.AUXILIARY)
                    || text.is(end, WordSet.GENITIVE);
            if (name >= 0 && acts && text.names().type(name) == EntityType.ORGANIZATION) {
                return name;
            }
        }
        return -1;
    }

    private boolean isNamed(SourceWords words, int name) {
        return Scan.any(
                words.first(),
                words.end(),
                i -> text.is(i, text.lower(text.names().firstToken(name))));
    }

    /** Whether the sentence mentions somebody else who may be meant: a person, an organisation, "the government". */
    private boolean mentionsOthers(int sentence) {
        for (int i = text.sentences().start(sentence); i < text.sentences().end(sentence); i++) {
            int name = text.names().at(i);
            if ((name >= 0 && text.names().type(name) != EntityType.LOCATION)
                    || GroupNouns.isOrganizationOrPeople(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Not "he", nor "Hill's Peru", which is a book; for "they" several, as "dealers". */
    private boolean canBe(SourceWords words, boolean one) {
        boolean several = Plural.endsLikeOne(text.lower(words.noun()))
                || text.is(words.noun(), WordSet.PLURAL_NOUN)
                || text.is(words.noun(), WordSet.ALONE)
                || isList(words);
        boolean ownedPlace =
                isPlace(words) && text.is(text.names().firstToken(text.names().at(words.noun())) - 1, WordSet.GENITIVE);
        return !text.is(words.first(), WordSet.SPEAKING_PRONOUN) && !ownedPlace && (one || several);
    }

    private boolean isPlace(SourceWords words) {
        return text.names().is(words.noun(), EntityType.LOCATION);
    }

    /** "Ana Ruiz and Karl Voss", "dealers or brokers". */
    private boolean isList(SourceWords words) {
        int joint = words.first();
        while (joint < words.end() && !text.is(joint, WordSet.LIST_JOINT)) {
            joint++;
        }
        return joint < words.end();
    }

    /** The speaker of the words, if it is an organisation ("one"), or a group or several. */
    public static Optional<Speaker> meant(SourceWords words, boolean one, List<SpeakerResolver> resolvers) {
        return SpeakerResolver.first(resolvers, words)
                .filter(speaker -> speaker.others().isEmpty()
                        ? speaker.kind() == (one ? SpeakerKind.ORGANIZATION : SpeakerKind.GROUP)
                        : !one)
                .map(speaker -> new Speaker(speaker.kind(), speaker.name(), speaker.others(), SpeakerPath.NOUN));
    }
}
