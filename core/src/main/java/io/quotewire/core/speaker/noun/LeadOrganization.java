package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.speaker.antecedent.LeadPerson;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.AuthorPhrase;
import io.quotewire.core.speaker.phrase.AuthoredNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves an organisation, or the report of one, that a text's first sentence does not name to the next to speak, if
 * it has a new name of its own: "Jobs will go, a charity has warned (a survey says). ¶ Harbour Aid said". The
 * new name has to show that it is of that kind; it may be the other side.
 */
public final class LeadOrganization implements SpeakerResolver {
    /** In how many sentences behind the lead it must speak. */
    private static final int FARTHEST = 2;

    /** How many tokens before "the report" the lead may begin. */
    private static final int MOST = 500;

    /** Nouns for bodies whose findings others answer. */
    private static final Set<String> JUDGING = read("judging");
    /** Nouns for bodies that watch over others; their field may tell which, without a name. */
    private static final Set<String> WATCHING = read("watching");
    /** Words by which others answer. */
    private static final Set<String> AGAINST = read("against");

    private final NewsText text;
    private final LastSources last;
    private final List<SpeakerResolver> resolvers;
    private final SignOfKind sign;

    /**
     * Creates the resolver for a text.
     *
     * @param resolvers resolve the words of the next source
     */
    public LeadOrganization(NewsText text, LastSources last, List<SpeakerResolver> resolvers) {
        this.text = text;
        this.last = last;
        this.resolvers = List.copyOf(resolvers);
        this.sign = new SignOfKind(text);
    }

    private static Set<String> read(String kind) {
        return WordList.ofKind(LeadOrganization.class, "other-sides.txt", kind::equals);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        String noun = text.lower(source.noun());
        return source.isTheNoun() && (AuthoredNouns.isFinding(noun) || WATCHING.contains(noun))
                ? again(source).flatMap(this::next)
                : next(source);
    }

    /** "(A report) said it was late. … The report": the words in the lead, if no other report has come up since. */
    private Optional<SourceWords> again(SourceWords source) {
        String noun = text.lower(source.noun());
        SourceWords first = null;
        for (int i = Math.max(1, source.first() - MOST); i < source.first(); i++) {
            boolean same = text.is(i, noun) || AuthoredNouns.mayBeOne(text.lower(i), noun);
            if (same && text.cueAt(i) < 0 && !text.is(i - 1, WordSet.THE)) {
                SourceWords words = last.in(text.sentenceAt(i));
                if (first != null || words == null || words.noun() != i) {
                    return Optional.empty();
                }
                first = words;
            }
        }
        return Optional.ofNullable(first);
    }

    private Optional<Speaker> next(SourceWords source) {
        if (!isOne(source) || !LeadPerson.opensText(text, source.first())) {
            return Optional.empty();
        }
        int sentence = text.sentenceAt(source.first());
        int end = Math.min(text.sentences().size(), sentence + FARTHEST + 1);
        for (int s = sentence + 1; s < end; s++) {
            if (isOpposed(s)) {
                return Optional.empty();
            }
            SourceWords words = last.in(s);
            if (words != null) {
                return named(words, author(words), source);
            }
            Optional<SourceWords> subject =
                    s == sentence + 1 ? subject(s, text.lower(source.noun())) : Optional.empty();
            if (subject.isPresent()) {
                return named(subject.get(), subject.get(), source);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> named(SourceWords words, SourceWords author, SourceWords source) {
        return isNew(author) && sign.isIn(source, words, author)
                ? SpeakerResolver.first(resolvers, author)
                        .filter(next -> next.kind() == SpeakerKind.ORGANIZATION)
                        .map(next -> new Speaker(next.kind(), next.name(), next.others(), SpeakerPath.NOUN))
                : Optional.empty();
    }

    /** "A report by Harbour Watch (said)". */
    private SourceWords author(SourceWords words) {
        return AuthoredNouns.isAt(text, words.noun())
                ? AuthorPhrase.of(text, words.first(), words.noun()).orElse(words)
                : words;
    }

    /** "(A bank said it will pay.) Larkin Bank will": the subject of the next sentence whose name ends in the noun. */
    private Optional<SourceWords> subject(int sentence, String noun) {
        int start = text.sentences().start(sentence);
        int name = text.names().at(text.is(start, WordSet.THE) ? start + 1 : start);
        int end = name < 0 ? start : text.names().endToken(name);
        boolean acts = text.is(end, WordClass.AUXILIARY) || text.isFinite(end) || text.cueAt(end) >= 0;
        return acts && text.is(end - 1, noun) ? Optional.of(new SourceWords(text, start, end)) : Optional.empty();
    }

    /** "A charity", "a committee of MPs", "the (UK's) elections watchdog"; not "a group of firms", "a court". */
    private boolean isOne(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        boolean whole = noun + 1 == source.endBeforeDay()
                || text.is(noun + 1, WordSet.IN)
                || (text.is(noun + 1, WordSet.OF) && AnaphoricNouns.isPublic(word));
        boolean definite = WATCHING.contains(word) && noun > source.first() + 1;
        return (text.is(source.first(), WordSet.SINGULAR_AHEAD) || definite)
                && whole
                && !text.isCapital(noun)
                && (AuthoredNouns.isFinding(word)
                        || GroupNouns.isOrganization(word)
                        || AnaphoricNouns.mayHaveSpoken(word))
                && !JUDGING.contains(word)
                && !text.is(noun - 1, WordSet.OTHER_COMPANY);
    }

    /** "But Voss said", "Voss denied it". */
    private boolean isOpposed(int sentence) {
        int start = text.sentences().start(sentence);
        boolean opposed = text.is(start, WordSet.CONTRAST) || text.is(start, WordSet.LOOSE_OPENER);
        for (int i = start; !opposed && i < text.sentences().end(sentence); i++) {
            opposed = AGAINST.contains(text.lower(i)) && !text.isQuoted(i);
        }
        return opposed;
    }

    /** Whether the words end in a name that begins as none that the text has told before. */
    private boolean isNew(SourceWords words) {
        int name = text.names().at(words.noun());
        if (name < 0) {
            return isNewCapital(words);
        }
        String first = text.lower(text.names().firstToken(name));
        boolean told = false;
        for (int i = 0; !told && i < name; i++) {
            told = text.is(text.names().firstToken(i), first);
        }
        return !told && text.names().type(name) == EntityType.ORGANIZATION;
    }

    /** "Harbourwatch.org", which the tagger missed. */
    private boolean isNewCapital(SourceWords words) {
        int first = capital(words);
        for (int i = 0; i < first; i++) {
            if (text.isCapital(i) && text.is(i, text.lower(first))) {
                return false;
            }
        }
        return first < words.end();
    }

    private int capital(SourceWords words) {
        int first = words.startsWithArticle() ? words.first() + 1 : words.first();
        while (first < words.end() && !text.isCapital(first)) {
            first++;
        }
        return first;
    }
}
