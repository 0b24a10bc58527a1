package io.quotewire.core.speaker;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.DealMaker;
import io.quotewire.core.speaker.organization.JoinedOrganizations;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.OrganizationKinds;
import io.quotewire.core.speaker.organization.Organizations;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
import io.quotewire.core.words.NameEndings;
import io.quotewire.core.words.WordClass;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Resolves a definite noun to an organisation: "The ministry", "the company". It is the one whose name contains such a
 * noun; for a company, the organisation in focus.
 */
final class OrganizationByNoun implements SpeakerResolver {
    /** The maximum number of words before the noun, including it. */
    private static final int LONGEST = 4;

    /** How far back, in tokens, the introduction of an unnamed organisation is searched for. */
    private static final int MOST_BACK = 400;

    /** The maximum number of words from its article to its noun. */
    private static final int LONGEST_NEW = 5;

    /** How many sentences back an outlet may have spoken. */
    private static final int FARTHEST = 3;

    private final NamesInText names;
    private final Supplier<Organizations> organizations;
    private final OrganizationInFocus focus;
    private final LastSources last;
    private final OutletName outlets;
    private final JoinedOrganizations joined;

    /**
     * Creates the resolver for a text.
     *
     * @param organizations created when a text first says "the company"; most never do
     */
    OrganizationByNoun(
            NamesInText names,
            Supplier<Organizations> organizations,
            OrganizationInFocus focus,
            LastSources last,
            OutletName outlets,
            JoinedOrganizations joined) {
        this.names = names;
        this.organizations = organizations;
        this.focus = focus;
        this.last = last;
        this.outlets = outlets;
        this.joined = joined;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        List<Integer> several = joined.of(source);
        if (!several.isEmpty()) {
            return Optional.of(names.speaker(several, SpeakerPath.NOUN));
        }
        OptionalInt traded = TradedCompany.of(source);
        if (traded.isPresent()) {
            return speaker(traded);
        }
        if (!source.isTheNoun()) {
            Optional<Speaker> described = described(source);
            if (described.isPresent() || !BasedCompany.is(source)) {
                return described;
            }
        }
        String noun = source.text().tokens().lower(source.end() - 1);
        OptionalInt organization = organizations.get().named(source.first(), noun);
        if (organization.isPresent() && AnaphoricNouns.isCompany(noun)) {
            organization = ratherMain(source, noun, organization.getAsInt());
        }
        if (organization.isEmpty() && (AnaphoricNouns.isCompany(noun) || AnaphoricNouns.mayHaveActed(noun))) {
            organization = focus.named(source.first());
            if (organization.isPresent()
                    && AnaphoricNouns.isCompany(noun)
                    && !mayBeCompany(source.text(), organization.getAsInt())) {
                organization = OptionalInt.empty();
            }
        }
        if (organization.isEmpty() && AnaphoricNouns.mayHaveSpoken(noun)) {
            organization = focus.spoke(source.first(), noun);
        } else if (organization.isEmpty() && OrganizationKinds.isNoun(noun)) {
            organization = such(focus.spoke(source.first(), noun), noun);
        }
        if (organization.isEmpty()) {
            organization = main(source, noun);
        }
        if (!source.isTheNoun()
                && !(organization.isPresent() && BasedCompany.isOnlyOne(source, organization.getAsInt()))) {
            return Optional.empty();
        }
        return speaker(organization).or(() -> AnaphoricNouns.isOutlet(noun) ? outlet(source, noun) : Optional.empty());
    }

    /**
     * "Harland said its yard is ahead of Voss Motors. The company said": Harland, if it tells of a deal with the other,
     * or the article is about it and no other organisation is in focus, rather than the one that alone is called a
     * company.
     */
    private OptionalInt ratherMain(SourceWords source, String noun, int named) {
        NewsText text = source.text();
        OptionalInt spoke = focus.named(source.first());
        if (spoke.isPresent() && NamesInText.beginAlike(text, spoke.getAsInt(), named)) {
            return OptionalInt.of(named);
        }
        if (spoke.isPresent() && DealMaker.is(text, spoke.getAsInt(), named)) {
            return spoke;
        }
        OptionalInt main = main(source, noun);
        boolean rather = main.isPresent()
                && !NamesInText.beginAlike(text, main.getAsInt(), named)
                && (spoke.isEmpty() || NamesInText.beginAlike(text, spoke.getAsInt(), main.getAsInt()));
        return rather ? main : OptionalInt.of(named);
    }

    /** "The Mail said … The paper said", "harbournews.com … the site": an outlet whose name the tagger missed. */
    private Optional<Speaker> outlet(SourceWords source, String noun) {
        int sentence = source.text().sentenceAt(source.first());
        for (int s = sentence - 1; s >= Math.max(0, sentence - FARTHEST); s--) {
            SourceWords words = last.in(s);
            if (words != null && !source.text().is(words.noun(), noun)) {
                return outlets.resolve(words);
            }
        }
        return Optional.empty();
    }

    /** Of several ministries the one that spoke last. */
    private OptionalInt such(OptionalInt organization, String noun) {
        return organization.isPresent() && organizations.get().isSuch(organization.getAsInt(), noun)
                ? organization
                : OptionalInt.empty();
    }

    /** "The company": the one that the article is about, if no unnamed one was introduced. */
    private OptionalInt main(SourceWords source, String noun) {
        NewsText text = source.text();
        if (!AnaphoricNouns.isCompany(noun)) {
            return OptionalInt.empty();
        }
        for (int i = source.first() - 1; i > Math.max(0, source.first() - MOST_BACK); i--) {
            if (text.is(i, noun) && !text.isQuoted(i) && isNew(text, i)) {
                return OptionalInt.empty();
            }
        }
        OptionalInt organization = organizations.get().main(source.first());
        return organization.isPresent() && mayBeCompany(text, organization.getAsInt())
                ? organization
                : OptionalInt.empty();
    }

    /** "A small Dutch (company)": introduces one without a name. */
    private static boolean isNew(NewsText text, int noun) {
        int first = noun - 1;
        while (first > noun - LONGEST_NEW && text.is(first, WordClass.OPEN)) {
            first--;
        }
        return text.is(first, WordSet.SINGULAR_AHEAD);
    }

    /**
     * "The hurricane centre", "the chemical company", "the Dutch bank": the organisation with such a name, otherwise
     * the one that spoke last.
     */
    private Optional<Speaker> described(SourceWords source) {
        NewsText text = source.text();
        int noun = source.noun();
        String word = text.lower(noun);
        if (!text.is(source.first(), WordSet.THE)
                || noun + 1 != source.end()
                || noun == source.first() + 1
                || noun > source.first() + LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(LONGEST);
        for (int i = source.first() + 1; i < noun; i++) {
            words.add(text.lower(i));
        }
        OptionalInt named = organizations.get().named(source.first(), word, words);
        if (named.isPresent()) {
            return speaker(named);
        }
        boolean business = AnaphoricNouns.isCompany(word) || AnaphoricNouns.isBusiness(word);
        boolean goesOn = business || AnaphoricNouns.isAnyOrganization(word);
        boolean from = true;
        for (int i = source.first() + 1; goesOn && i < noun; i++) {
            boolean place = isOrigin(text, i) || AgeOrOrigin.isBased(text.lower(i));
            from &= place;
            goesOn = text.is(i, WordClass.OPEN)
                    && (place || (business && !text.isCapital(i) && !Participle.isPast(text, i)))
                    && !text.is(i, WordSet.FORMER)
                    && !text.is(i, WordSet.OTHER_COMPANY);
        }
        OptionalInt organization = goesOn ? focus.spoke(source.first(), word) : OptionalInt.empty();
        if (goesOn && from && organization.isEmpty()) {
            organization = main(source, word);
        }
        return organization.isEmpty() || !mayBeCompany(text, organization.getAsInt())
                ? Optional.empty()
                : speaker(organization);
    }

    /** "(The) UK (firm)", "(the) Japanese (bank)". */
    private static boolean isOrigin(NewsText text, int token) {
        int name = text.names().at(token);
        return name >= 0 ? text.names().type(name) == EntityType.LOCATION : Description.isOrigin(text, token);
    }

    /**
     * "Harland", "the Harland Co"; a name with just an article is usually not a company: "the FDA", "the Teamsters".
     */
    private static boolean mayBeCompany(NewsText text, int name) {
        String last = text.lower(text.names().endToken(name) - 1);
        return !text.is(text.names().firstToken(name) - 1, WordSet.THE)
                || NameEndings.isCompanys(last)
                || NameEndings.isBusiness(last);
    }

    private Optional<Speaker> speaker(OptionalInt organization) {
        return organization.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(organization.getAsInt()), SpeakerPath.NOUN));
    }
}
