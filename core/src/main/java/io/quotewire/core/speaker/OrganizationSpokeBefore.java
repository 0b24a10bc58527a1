package io.quotewire.core.speaker;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
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
 * under a name of its own ({@link SpokeBefore}): "The Harbour Watch said … The non-profit group said".
 */
final class OrganizationSpokeBefore implements SpeakerResolver {
    /** Outlets rather than companies report. */
    private static final String REPORT = "report";

    private static final String AGENCY = "agency";
    private static final Set<String> AGENCY_KINDS = WordList.words(OrganizationSpokeBefore.class, "agency-kinds.txt");
    /** The maximum number of words before the noun, including it. */
    private static final int LONGEST = 4;
    /** How far back, in tokens, the words of the phrase are searched for. */
    private static final int MOST_BACK = 400;
    /** Words with this many initial letters in common mean the same: "militant group", "militants". */
    private static final int STEM = 6;

    private final NewsText text;
    private final SpokeBefore spoke;
    private final List<SpeakerResolver> resolvers;

    /**
     * Creates the resolver for a text.
     *
     * @param resolvers resolve the words of the source before
     */
    OrganizationSpokeBefore(NewsText text, SpokeBefore spoke, List<SpeakerResolver> resolvers) {
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
            return spoke.source(source.first(), words -> isSameAgency(words, source))
                    .filter(words -> text.isCapital(words.noun()) && !isCompany(words));
        }
        if (source.isTheNoun() && AnaphoricNouns.isCompany(noun)) {
            return spoke.source(source.first(), words -> isSameCompany(words, noun))
                    .filter(this::mayBeCompany);
        }
        return isSuch(source)
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

    private boolean isSameAgency(SourceWords words, SourceWords agency) {
        return isSame(words, text.lower(agency.noun()));
    }

    private boolean isSameCompany(SourceWords words, String noun) {
        return words.isTheNoun() ? text.is(words.noun(), noun) : isIt(words);
    }

    private boolean isSame(SourceWords words, String noun) {
        return isIt(words)
                || (text.is(words.first(), WordSet.THE)
                        && !text.isCapital(words.noun())
                        && text.is(words.noun(), noun));
    }

    private boolean isIt(SourceWords words) {
        return words.isSingle() && text.is(words.first(), WordSet.IT);
    }

    /** "Bloomly said"; not "the Mint said", "the Bloomly Ministry said" or "Bloomly reported". */
    private boolean mayBeCompany(SourceWords words) {
        int cue = text.cueAt(words.end());
        return text.isCapital(words.first())
                && text.is(words.first(), WordClass.OPEN)
                && !GroupNouns.contains(text.lower(words.end() - 1))
                && !(cue >= 0 && text.cues().get(cue).entry().lemma().equals(REPORT));
    }

    /** "The trade group", "the London-based agency", "the agency"; not "the Harland agency" or "the parent company". */
    private boolean isSuch(SourceWords source) {
        int noun = source.noun();
        String word = text.lower(noun);
        boolean such = text.is(source.first(), WordSet.THE)
                && noun + 1 == source.endBeforeDay()
                && noun <= source.first() + LONGEST
                && !text.isCapital(noun)
                && (AnaphoricNouns.mayHaveSpoken(word) || AnaphoricNouns.isCompany(word))
                && (noun == source.first() + 1 || !AnaphoricNouns.isAlone(word));
        for (int i = source.first() + 1; such && i < noun; i++) {
            such = isOrigin(i)
                    || (text.is(i, WordClass.OPEN)
                            && (!text.isCapital(i) || AgeOrOrigin.isBased(text.lower(i)))
                            && !text.is(i, WordSet.FORMER)
                            && !text.is(i, WordSet.OTHER_COMPANY));
        }
        return such;
    }

    private boolean isOrigin(int token) {
        int name = text.names().at(token);
        return name >= 0 ? text.names().type(name) == EntityType.LOCATION : Description.isOrigin(text, token);
    }

    /**
     * Whether the words name an organisation that may be such a one: not "Harland Corp" for "the agency", nor "the
     * Mint" for "the retailer".
     */
    private boolean mayBe(SourceWords words, SourceWords source) {
        String noun = text.lower(source.noun());
        String last = text.lower(words.noun());
        boolean business = AnaphoricNouns.isCompany(noun) || AnaphoricNouns.isBusiness(noun);
        // "The Bank of Lima … the central bank"
        boolean company = !last.equals(noun) && (NameEndings.isCompanys(last) || NameEndings.isBusiness(last));
        boolean fits = business
                ? company || isPlainName(words)
                : !company && (text.isCapital(words.noun()) || text.is(words.noun(), noun) || isPaper(words));
        return fits
                && (AnaphoricNouns.isFunction(noun) || !OrganizationKinds.isOther(last, noun))
                && (!AnaphoricNouns.isAlone(noun) || isPaper(words))
                && (AnaphoricNouns.isOutlet(noun) || !mayReport(words))
                && !isIntroduced(words, source)
                && (business || !isKnown(words, source));
    }

    /** "Bloomly", "the game maker Bloomly Arts"; not "the Bloomly Ministry". */
    private boolean isPlainName(SourceWords words) {
        int name = text.names().at(words.noun());
        return name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION
                && !text.is(text.names().firstToken(name) - 1, WordSet.THE)
                && !GroupNouns.isOrganizationOrPeople(text.lower(words.noun()));
    }

    /** "The Herald", "the Dockside newspaper", for "the paper", which may also be a document. */
    private boolean isPaper(SourceWords words) {
        for (int i = words.first(); i < words.end(); i++) {
            if (OrganizationKinds.isPaper(text.lower(i)) || AnaphoricNouns.isAlone(text.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Harland reports", "Harland is late, according to the Herald": perhaps an outlet. */
    private boolean mayReport(SourceWords words) {
        int cue = text.cueAt(words.end());
        boolean reports = cue >= 0 && text.cues().get(cue).entry().lemma().equals(REPORT);
        boolean others = false;
        for (int i = text.sentences().start(text.sentenceAt(words.first())); i < words.first(); i++) {
            int name = text.names().at(i);
            others |= name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
        }
        return reports || others;
    }

    /** "Militants hold Lima. The UN said … The militant group": the text has spoken of such a one before. */
    private boolean isKnown(SourceWords words, SourceWords source) {
        for (int i = source.first() + 1; i < source.noun(); i++) {
            String stem =
                    text.lower(i).substring(0, Math.min(STEM, text.lower(i).length()));
            for (int j = words.first() - 1; !isOrigin(i) && j > Math.max(-1, words.first() - MOST_BACK); j--) {
                if (text.lower(j).startsWith(stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * "Harland said a trade group … The trade group", "The airline Larks … Harland said … The airline": one has been
     * introduced, other than in apposition to the words ("Harland Watch, a trade group, said").
     */
    private boolean isIntroduced(SourceWords words, SourceWords source) {
        String noun = text.lower(source.noun());
        boolean any = AnaphoricNouns.isAnyOrganization(noun);
        int from = any ? words.end() : Math.max(0, words.first() - MOST_BACK);
        for (int i = from; i < source.first(); i++) {
            boolean own = (i >= words.first() && i < ownEnd(words)) || isName(i - 1) || isName(i + 1);
            if (!own && text.is(i, noun) && !text.is(i - 1, WordSet.THE)) {
                return true;
            }
        }
        return false;
    }

    /** "The Harland clinic", "the airline Harland". */
    private boolean isName(int token) {
        int name = text.names().at(token);
        return name >= 0 && text.names().type(name) == EntityType.ORGANIZATION;
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
