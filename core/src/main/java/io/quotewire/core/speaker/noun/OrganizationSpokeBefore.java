package io.quotewire.core.speaker.noun;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.speaker.resolution.SpokeBefore;
import io.quotewire.core.speaker.untagged.NamedUnit;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves "the company", "the rating agency", "the trade group" to the organisation that spoke in the sentence before
 * under a name of its own ({@link SpokeBefore}): "Harbour Watch, a trade group, said … The trade group said". In a
 * two-sided story the next to speak is as often the other side: "Harland said … The union said".
 */
public final class OrganizationSpokeBefore implements SpeakerResolver {
    /** Outlets rather than companies report. */
    private static final String REPORT = "report";

    private static final String AGENCY = "agency";
    private static final Set<String> AGENCY_KINDS = WordList.words(OrganizationSpokeBefore.class, "agency-kinds.txt");
    private final NewsText text;
    private final SpokeBefore spoke;
    private final List<SpeakerResolver> resolvers;

    /**
     * Creates the resolver for a text.
     *
     * @param resolvers resolve the words of the source before
     */
    public OrganizationSpokeBefore(NewsText text, SpokeBefore spoke, List<SpeakerResolver> resolvers) {
        this.text = text;
        this.spoke = spoke;
        this.resolvers = List.copyOf(resolvers);
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        return before(source).flatMap(words -> SpokeBefore.meant(words, true, resolvers));
    }

    private Optional<SourceWords> before(SourceWords source) {
        String noun = text.lower(source.noun());
        if (isKnownAgency(source)) {
            return spoke.source(source.first(), words -> isSame(words, AGENCY))
                    .filter(words -> text.isCapital(words.noun()) && !isCompany(words));
        }
        if (NamedUnit.isUnnamed(source)) {
            return spoke.source(source.first(), words -> isSame(words, noun))
                    .filter(words -> NamedUnit.mayBe(words, source));
        }
        if (source.isTheNoun() && AnaphoricNouns.isCompany(noun)) {
            return spoke.beforeCompany(source, words -> isSameCompany(words, noun))
                    .filter(this::mayBeCompany);
        }
        return DefiniteOrganization.is(source)
                ? spoke.source(source.first(), words -> isSame(words, noun)).filter(words -> mayBe(words, source))
                : Optional.empty();
    }

    /** "The rating agency", "the news agency": of a kind that an article takes for known by its name. */
    private boolean isKnownAgency(SourceWords source) {
        return source.end() - source.first() == 3
                && text.is(source.first(), WordSet.THE)
                && text.is(source.noun(), AGENCY)
                && AGENCY_KINDS.contains(text.lower(source.first() + 1));
    }

    /** "Harland Corp said it was late. The rating agency": hardly the one that rates, if its legal form is named. */
    private boolean isCompany(SourceWords words) {
        return NameEndings.isLegalForm(text.lower(words.noun()));
    }

    private boolean isSameCompany(SourceWords words, String noun) {
        return words.isTheNoun() ? text.is(words.noun(), noun) : isIt(words);
    }

    private boolean isSame(SourceWords words, String noun) {
        boolean outlets =
                AnaphoricNouns.isOutlet(noun) && words.isTheNoun() && AnaphoricNouns.isOutlet(text.lower(words.noun()));
        return isIt(words)
                || (text.is(words.first(), WordSet.THE)
                        && !text.isCapital(words.noun())
                        && (text.is(words.noun(), noun) || outlets));
    }

    private boolean isIt(SourceWords words) {
        return words.isSingle() && text.is(words.first(), WordSet.IT);
    }

    /** "Bloomly said"; not "the Mint said", "the Bloomly Ministry said" or "Bloomly reported". */
    private boolean mayBeCompany(SourceWords words) {
        return text.isCapital(words.first())
                && text.is(words.first(), WordClass.OPEN)
                && !GroupNouns.contains(text.lower(words.end() - 1))
                && !reports(words);
    }

    /** Whether the words' organisation is known to be such a one, by its name or by what the text calls it. */
    private boolean mayBe(SourceWords words, SourceWords source) {
        String noun = text.lower(source.noun());
        boolean described = isDescribedSo(words, source);
        boolean such = AnaphoricNouns.isAlone(noun)
                ? isPaper(words)
                : described || isNamedSo(words, source) || isBased(words, source) || DescribedAnew.is(words, source);
        boolean outlet = AnaphoricNouns.isOutlet(noun);
        boolean meant = outlet ? such || reports(words) : such && !reports(words) && !isReported(words);
        return meant && !isIntroduced(words, source, described) && !UnnamedOutlet.isBefore(source);
    }

    /** "The Bloomly Union … the union", "the Federal Grain Board … the federal agency"; not "the trade union". */
    private boolean isNamedSo(SourceWords words, SourceWords source) {
        int noun = source.noun();
        return areModifiersIn(words.first(), words.end(), source)
                && (has(words.first(), words.end(), text.lower(noun))
                        || (text.is(noun, AGENCY)
                                && has(words.first(), words.end(), text.lower(noun - 1))
                                && !isCompany(words)));
    }

    /** "Harland Watch, a trade group, …": the text says so in apposition to the words or an earlier mention. */
    private boolean isDescribedSo(SourceWords words, SourceWords source) {
        String name = text.lower(words.noun());
        for (int i = Math.max(0, words.first() - Reach.OF_ORGANIZATIONS); i < words.end(); i++) {
            if (text.is(i, name) && text.isComma(i + 1) && text.is(i + 2, WordClass.DETERMINER)) {
                int end = i + 3;
                while (text.is(end, WordClass.OPEN) && text.cueAt(end) < 0) {
                    end++;
                }
                if (text.is(end - 1, text.lower(source.noun()))
                        && text.cueAt(end) < 0
                        && areModifiersIn(i + 3, end, source)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "(Harland Watch said …) the Lima-based group": few are told of anew by their place but who has just spoken; not
     * "(the HTB said …) the Lima-based company".
     */
    private boolean isBased(SourceWords words, SourceWords source) {
        String noun = text.lower(source.noun());
        boolean company = AnaphoricNouns.isCompany(noun) || AnaphoricNouns.isBusiness(noun);
        return AgeOrOrigin.isBased(text.lower(source.first() + 1))
                && text.isCapital(words.noun())
                && (!company || mayBeCompany(words) || isCompany(words))
                && !OrganizationKinds.isOther(text.lower(words.noun()), noun);
    }

    private boolean areModifiersIn(int from, int to, SourceWords source) {
        for (int i = source.first() + 1; i < source.noun(); i++) {
            boolean place = Description.isPlaceOrOrigin(text, i) || AgeOrOrigin.isBased(text.lower(i));
            if (!place && !has(from, to, text.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int from, int to, String word) {
        return Scan.any(from, to, i -> text.is(i, word));
    }

    /** "The Herald", "the Dockside newspaper", for "the paper", which may also be a document. */
    private boolean isPaper(SourceWords words) {
        return Scan.any(
                words.first(),
                words.end(),
                i -> OrganizationKinds.isPaper(text.lower(i)) || AnaphoricNouns.isAlone(text.lower(i)));
    }

    /** "Harland reports": perhaps an outlet. */
    private boolean reports(SourceWords words) {
        int cue = text.cueAt(words.end());
        return cue >= 0 && text.cues().get(cue).entry().lemma().equals(REPORT);
    }

    /** "Harland is late, according to the Herald": perhaps an outlet. */
    private boolean isReported(SourceWords words) {
        return Scan.any(text.sentences().start(text.sentenceAt(words.first())), words.first(), this::isName);
    }

    /**
     * "Harland said a trade group … The trade group", "The airline Larks … Harland said … The airline": one has been
     * introduced, other than in apposition to the words ("Harland Watch, a trade group, said").
     */
    private boolean isIntroduced(SourceWords words, SourceWords source, boolean described) {
        String noun = text.lower(source.noun());
        boolean own = described
                || isBased(words, source)
                || AnaphoricNouns.isAnyOrganization(noun)
                || DescribedAnew.is(words, source);
        int from = own ? words.end() : words.first() - Reach.OF_ORGANIZATIONS;
        int end = ownEnd(words);
        return text.tokens().anyAlike(from, source.noun(), i -> {
            boolean itself = (i >= words.first() && i < end) || isName(i - 1) || isName(i + 1);
            return !itself && !text.is(i - 1, WordSet.THE);
        });
    }

    /** "The Harland clinic", "the airline Harland". */
    private boolean isName(int token) {
        return text.names().is(token, EntityType.ORGANIZATION);
    }

    private int ownEnd(SourceWords words) {
        int end = words.end();
        if (text.isComma(end)) {
            end++;
            while (end < text.tokens().size() && !text.is(end, WordClass.PUNCTUATION)) {
                end++;
            }
        }
        return end;
    }
}
