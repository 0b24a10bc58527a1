package io.quotewire.core.speaker.noun;

import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.Acronym;
import io.quotewire.core.speaker.organization.KnownKinds;
import io.quotewire.core.speaker.organization.OrganizationFit;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.organization.PassingMention;
import io.quotewire.core.speaker.organization.TickerSymbol;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.Dateline;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.SourcePreposition;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.Abbreviation;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Resolves "the party", "the mining group" to the only organisation that a sentence names before it, or else the
 * sentence before, if it may be one and no other came up, with or without a name: "Shares in Harland fell after the
 * mining group said", "Statistics Peru said exports grew. Imports fell, the federal agency said".
 */
public final class NearestOrganization implements SpeakerResolver {
    private static final String AGENCY = "agency";
    private static final Set<String> RIVALS = WordList.words(NearestOrganization.class, "rivals.txt");
    /** The number of tokens of a company's name that tells of its business: "Harland Chemicals Corp". */
    private static final int TELLING = 3;

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final NewsText text;
    private final NamesInText names;
    private final LastSources last;

    public NearestOrganization(NewsText text, NamesInText names, LastSources last) {
        this.text = text;
        this.names = names;
        this.last = last;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        boolean outlet = AnaphoricNouns.isOutlet(text.lower(source.noun()));
        if (outlet || !DefiniteOrganization.is(source)) {
            return Optional.empty();
        }
        OptionalInt name = named(source.first(), source.noun());
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(name.getAsInt()), SpeakerPath.NOUN));
    }

    /** The name of that organisation for the phrase from its article to the noun. */
    private OptionalInt named(int article, int noun) {
        int sentence = text.sentenceAt(article);
        int start = text.sentences().start(sentence);
        int name = only(Dateline.behind(text, start, article), article, noun);
        boolean own = name != NONE;
        if (!own && sentence > 0) {
            int before = text.sentences().start(sentence - 1);
            name = only(Dateline.behind(text, before, start), start, noun);
        }
        return name >= 0
                        && fits(name, noun)
                        && mayBeCalledSo(name, article, noun, own)
                        && isTopic(name, article, noun, own)
                        && !PassingMention.is(text, name, text.lower(noun))
                        && !AnotherOfKind.isBefore(text, article, noun)
                ? OptionalInt.of(name)
                : OptionalInt.empty();
    }

    private int only(int from, int end, int noun) {
        int plain = onlyOne(from, end, noun);
        String kind = text.lower(noun);
        return plain == SEVERAL && !AnaphoricNouns.isCompany(kind) ? onlyKnown(from, end, kind) : plain;
    }

    /** The only one that is known to be of the kind, where no other may be. */
    private int onlyKnown(int from, int end, String kind) {
        int found = NONE;
        for (int i = text.names().firstFrom(from);
                i < text.names().size() && text.names().firstToken(i) < end;
                i++) {
            if (text.names().type(i) == EntityType.ORGANIZATION && !isLabel(i)) {
                boolean known = OrganizationFit.isKnownAs(text, i, kind);
                boolean second = found >= 0 && !isSame(found, i);
                if (known ? second || isJoined(i) : OrganizationFit.mayBe(text, i, kind)) {
                    return SEVERAL;
                }
                found = known && found < 0 ? i : found;
            }
        }
        return found < 0 ? SEVERAL : found;
    }

    /** "(The RNLI) and the Quay Relief": with another, which the tagger may have missed. */
    private boolean isJoined(int name) {
        int joint = text.names().endToken(name);
        int other = text.is(joint + 1, WordSet.THE) ? joint + 2 : joint + 1;
        int ahead = text.names().firstToken(name) - 1;
        return (text.is(joint, WordSet.LIST_JOINT) && text.isCapital(other))
                || text.is(text.is(ahead, WordSet.THE) ? ahead - 1 : ahead, WordSet.LIST_JOINT);
    }

    /** The only organisation between the tokens; {@link #NONE} or {@link #SEVERAL} if there is none such. */
    private int onlyOne(int from, int end, int noun) {
        int found = NONE;
        for (int i = from; i < end; i++) {
            int name = text.names().at(i);
            if (name < 0 && isBody(i, noun)) {
                return SEVERAL;
            }
            if (name >= 0 && text.names().type(name) == EntityType.ORGANIZATION && !isLabel(name)) {
                if (found >= 0 && !isSame(found, name)) {
                    return SEVERAL;
                }
                found = found < 0 ? name : found;
                i = TickerSymbol.behind(text, name) - 1;
            }
        }
        return found;
    }

    /** "LIMA (Harland) –", "Harland Corp (HRL)", "– Xinhua": an outlet or an abbreviation. */
    private boolean isLabel(int name) {
        return text.isMark(text.names().firstToken(name) - 1, '(') || KnownKinds.is(words(name), "news-agency");
    }

    private boolean isSame(int name, int other) {
        return text.names().beginAlike(text.tokens(), name, other) || Acronym.joins(text, name, other);
    }

    /** "A rival", "the ministry", an unknown name; not "the company" again, nor "the energy group Harland". */
    private boolean isBody(int token, int noun) {
        if (text.isCapital(token) && !text.opensSentence(token) && text.is(token, WordClass.OPEN)) {
            return !text.is(token, WordSet.MONTH)
                    && !text.is(token, WordSet.WEEKDAY)
                    && !Description.isPlaceOrOrigin(text, token);
        }
        String word = text.lower(token);
        boolean again = text.is(token - 1, WordSet.THE)
                && (text.is(token, text.lower(noun))
                        || AnaphoricNouns.isCompany(word)
                        || AnaphoricNouns.isAnyOrganization(word));
        return (GroupNouns.isOrganization(word) || AnaphoricNouns.mayHaveSpoken(word) || RIVALS.contains(word))
                && !again
                && !isName(token - 1)
                && !isName(token + 1)
                && !text.is(token - 1, WordClass.POSSESSIVE);
    }

    private boolean isName(int token) {
        return text.names().is(token, EntityType.ORGANIZATION);
    }

    private boolean fits(int name, int noun) {
        String kind = text.lower(noun);
        String two = text.lower(noun - 1) + '-' + kind;
        if (KnownKinds.isNoun(two)) {
            return KnownKinds.is(words(name), two) && !OtherPlace.isBetween(text, name, noun);
        }
        String last = Abbreviation.withoutStop(text.lower(text.names().endToken(name) - 1));
        boolean other = kind.equals(AGENCY)
                && (!OrganizationKinds.of(last).isEmpty() || OrganizationFit.isKnownCompany(text, name));
        boolean any = !AnaphoricNouns.isPublic(kind)
                && !other
                && OrganizationFit.mayBe(text, name, kind)
                && (!AnaphoricNouns.isCompany(kind) || mayBeCompany(name));
        return any || OrganizationFit.isKnownAs(text, name, kind);
    }

    /** Not "Harland Chemicals Corp" for "the software company", nor "shares in Harland fell after the French firm". */
    private boolean mayBeCalledSo(int name, int article, int noun, boolean own) {
        int first = text.names().firstToken(name);
        int end = text.names().endToken(name);
        boolean place = noun > article + 1 && Description.isPlaceOrOrigin(text, noun - 1);
        boolean telling =
                end - first >= TELLING && NameEndings.isCompanys(Abbreviation.withoutStop(text.lower(end - 1)));
        return place ? !own : noun == article + 1 || !telling;
    }

    /** Not "the FDA", "the Teamsters". */
    private boolean mayBeCompany(int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        return !text.is(text.names().firstToken(name) - 1, WordSet.THE) || NameEndings.isCompanys(last);
    }

    /**
     * Whether the name does more than to tell of what somebody else said or did: it is known to be of the kind, no
     * preposition stands before it, or the noun continues its clause ("a threat by Harland, which the company").
     */
    private boolean isTopic(int name, int article, int noun, boolean own) {
        int first = text.names().firstToken(name);
        SourceWords said = own ? null : last.in(text.sentenceAt(first));
        if (said != null && (said.first() > first || said.end() < text.names().endToken(name))) {
            return false;
        }
        int ahead = text.is(first - 1, WordSet.THE) || text.isMark(first - 1, '<') ? first - 2 : first - 1;
        return OrganizationFit.isKnownAs(text, name, text.lower(noun))
                || !text.is(ahead, WordClass.PREPOSITION)
                || (own && continues(article) && mayBeAny(text.lower(noun)))
                || (text.is(ahead, WordSet.OF) && RoleWords.isNoun(text.lower(ahead - 1)))
                || SourcePreposition.isBefore(text, ahead + 1);
    }

    /** "(Harland fell) after | the company"; not "In a note by Harland, | the company". */
    private boolean continues(int article) {
        return !text.isComma(article - 1) && text.cueAt(article - 1) < 0 && !SourcePreposition.isBefore(text, article);
    }

    private static boolean mayBeAny(String kind) {
        return AnaphoricNouns.isCompany(kind)
                || AnaphoricNouns.isBusiness(kind)
                || AnaphoricNouns.isAnyOrganization(kind);
    }

    private String words(int name) {
        return text.names().words(text.tokens(), name).toLowerCase(Locale.ROOT);
    }
}
