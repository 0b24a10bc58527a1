package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.SentenceOpening;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import io.quotewire.core.work.Lazy;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Resolves a group to its own words: "Police", "the company", "both men", for "her lawyers" "Mary Hill's lawyers"; to
 * an ORGANIZATION if {@link OrganizationName} accepts the phrase.
 */
public final class GroupPhrase implements SpeakerResolver {
    /** The maximum number of words before the noun. */
    private static final int LONGEST = 6;

    /** "A fake Lima website" is not the Lima website. */
    private static final Set<String> UNREAL = WordList.words(GroupPhrase.class, "unreal-kinds.txt");

    private final NewsText text;
    private final IntFunction<Optional<Person>> owners;
    private final OrganizationName name;
    private final Supplier<LowerCaseWords> small;

    /**
     * Creates the resolver for a text.
     *
     * @param owners whom the pronoun at a token means
     */
    public GroupPhrase(NewsText text, IntFunction<Optional<Person>> owners) {
        this.text = text;
        this.owners = owners;
        name = new OrganizationName(text);
        small = new Lazy<>(() -> new LowerCaseWords(text.tokens()));
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean group = GroupNouns.contains(text.tokens().word(source.noun()));
        return group ? Optional.of(speaker(source)) : Optional.empty();
    }

    private Speaker speaker(SourceWords source) {
        if (source.isTheNoun()) {
            Optional<SourceWords> named = namedBefore(source);
            if (named.isPresent()) {
                SourceWords organization = named.get();
                return Speaker.organization(
                        SourceWords.words(text, organization.first(), organization.end()), SpeakerPath.NOUN);
            }
        }
        Optional<Person> owner = owner(source.first());
        if (owner.isPresent()) {
            String owned = SourceWords.words(text, source.first() + 1, source.endBeforeDay());
            return Speaker.group(owner.get().fullName() + "'s " + owned);
        }
        String words = SourceWords.words(text, source.first(), source.endBeforeDay());
        return name.is(source)
                ? Speaker.organization(
                        SourceWords.words(text, behindModifiers(source), source.endBeforeDay()), SpeakerPath.PHRASE)
                : Speaker.group(uncapitalized(source, words));
    }

    /** "Her (lawyers)": whose they are, since others have such. */
    private Optional<Person> owner(int token) {
        return text.is(token, WordClass.POSSESSIVE) ? owners.apply(token) : Optional.empty();
    }

    /** "The opposition | Bright Harbour party": the first token of the name. */
    private int behindModifiers(SourceWords source) {
        int first = source.startsWithArticle() ? source.first() + 1 : source.first();
        int name = Scan.past(first, source.noun(), i -> text.is(i, WordClass.OPEN) && !text.isCapital(i));
        boolean real = !Scan.any(first, name, i -> UNREAL.contains(text.lower(i)));
        return real && hasCapital(name, source.noun()) ? name : source.first();
    }

    /** Makes "Police said … police said" one speaker: lower-cases a word that owes its capital to its position. */
    private String uncapitalized(SourceWords source, String words) {
        int end = source.endBeforeDay();
        int first = source.startsWithArticle() && end - source.first() > 1 ? source.first() + 1 : source.first();
        String word = text.tokens().word(first);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean byPlace = SentenceOpening.isAt(text.tokens(), first)
                && text.names().at(first) < 0
                && small.get()
                        .contains(first, end - first == 1 ? "" : text.tokens().word(first + 1));
        return byPlace ? lower + words.substring(word.length()) : words;
    }

    /** "Peru's defence ministry … the ministry": the last phrase with the noun, if it is as good as a name. */
    private Optional<SourceWords> namedBefore(SourceWords source) {
        String noun = text.lower(source.noun());
        for (int i = source.first() - 1; i > Math.max(0, source.first() - Reach.OF_ORGANIZATIONS); i--) {
            if (text.is(i, noun) && !text.is(i - 1, WordSet.THE) && !text.isQuoted(i)) {
                SourceWords phrase =
                        text.names().at(i) < 0 ? phrase(i) : whole(text.names().at(i));
                boolean force = text.names().at(i) >= 0 && source.isPolice() && name.isOfAPlace(phrase);
                if (force || (text.names().at(i) < 0 && !phrase.isBareNoun())) {
                    return (force || (name.is(phrase) && isWhole(phrase))) && mayBe(source, phrase)
                            ? Optional.of(phrase)
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Not "Police" after "In Lima, a man was shot", nor of a force of elsewhere that has not spoken. */
    private boolean mayBe(SourceWords police, SourceWords force) {
        if (!police.isBareNoun()) {
            return true;
        }
        boolean spoke = text.cueAt(force.end()) >= 0 || force.isObject();
        return !Scan.any(
                spoke ? force.end() : Math.max(0, police.first() - Reach.OF_ORGANIZATIONS),
                police.first(),
                i -> text.is(i, WordSet.IN) && (!spoke || text.opensSentence(i)) && isElsewhere(i + 1, force));
    }

    private boolean isElsewhere(int token, SourceWords force) {
        int place = text.names().at(token);
        return place >= 0
                && text.names().type(place) == EntityType.LOCATION
                && !Scan.any(force.first(), force.end(), i -> text.is(i, text.lower(token)));
    }

    private SourceWords whole(int named) {
        return new SourceWords(
                text, text.names().firstToken(named), text.names().endToken(named));
    }

    /**
     * Not "a Tory government", which may not exist; nor "Services union" after "Public and", nor "Mr Campbell's label".
     */
    private boolean isWhole(SourceWords phrase) {
        int before = phrase.first() - 1;
        boolean cut = text.is(before, WordSet.SINGULAR_AHEAD)
                || text.is(before, WordSet.LIST_JOINT)
                || (text.isCapital(before) && !text.is(before, WordClass.DETERMINER));
        int owner = text.names().at(phrase.first());
        boolean persons = owner >= 0
                && text.names().type(owner) == EntityType.PERSON
                && text.is(text.names().endToken(owner), WordSet.GENITIVE);
        return !cut && !persons;
    }

    private SourceWords phrase(int noun) {
        int first = noun;
        while (first > noun - LONGEST
                && !text.opensSentence(first)
                && (text.is(first - 1, WordClass.OPEN) || text.is(first - 1, WordSet.GENITIVE))
                && text.cueAt(first - 1) < 0
                && (text.isWord(first - 1) || text.is(first - 1, WordSet.GENITIVE))) {
            first--;
        }
        first = withFields(first, noun);
        while (first < noun && !text.isCapital(first) && hasCapital(first + 1, noun)) {
            // "the influential Mercurio newspaper"
            first++;
        }
        int place = text.is(noun + 1, WordSet.PLACE_JOINT) ? text.names().at(noun + 2) : -1;
        return new SourceWords(text, first, place < 0 ? noun + 1 : text.names().endToken(place));
    }

    /** The start of "Lords | health and transport committee", of which no verb and no article stands inside. */
    private int withFields(int first, int noun) {
        int i = first - 1;
        if (!text.is(i, "and") || first == noun || hasCapital(first, noun)) {
            return first;
        }
        while (i > noun - LONGEST && isField(i - 1)) {
            i--;
        }
        boolean owned = i < first - 1 && text.isCapital(i - 1) && text.is(i - 1, WordClass.OPEN);
        return owned ? i - 1 : first;
    }

    private boolean isField(int token) {
        return text.is(token, WordClass.OPEN)
                && !text.isCapital(token)
                && text.cueAt(token) < 0
                && !text.isFinite(token);
    }

    private boolean hasCapital(int from, int end) {
        return Scan.any(from, end, text::isCapital);
    }
}
