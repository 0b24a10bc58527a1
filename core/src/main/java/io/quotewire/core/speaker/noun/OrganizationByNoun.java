package io.quotewire.core.speaker.noun;

import io.quotewire.core.speaker.office.Description;
import io.quotewire.core.speaker.organization.Announcer;
import io.quotewire.core.speaker.organization.DealMaker;
import io.quotewire.core.speaker.organization.JoinedOrganizations;
import io.quotewire.core.speaker.organization.OrganizationInFocus;
import io.quotewire.core.speaker.organization.Organizations;
import io.quotewire.core.speaker.phrase.AgeOrOrigin;
import io.quotewire.core.speaker.phrase.AnaphoricNouns;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.Participle;
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
public final class OrganizationByNoun implements SpeakerResolver {
    /** The maximum number of words before the noun, including it. */
    private static final int LONGEST = 4;

    private final NamesInText names;
    private final Supplier<Organizations> organizations;
    private final OrganizationInFocus focus;
    private final JoinedOrganizations joined;
    private final MainCompany main;
    private final Announcer announcer;

    /**
     * Creates the resolver for a text.
     *
     * @param organizations created when a text first says "the company"; most never do
     */
    public OrganizationByNoun(
            NamesInText names,
            Supplier<Organizations> organizations,
            OrganizationInFocus focus,
            LastSources last,
            JoinedOrganizations joined,
            Announcer announcer) {
        this.names = names;
        this.organizations = organizations;
        this.focus = focus;
        this.joined = joined;
        this.main = new MainCompany(organizations, last, focus, announcer);
        this.announcer = announcer;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        List<Integer> several = joined.of(source);
        if (!several.isEmpty()) {
            return Optional.of(names.speaker(several, SpeakerPath.NOUN));
        }
        if (!source.isTheNoun()) {
            Optional<Speaker> described = described(source);
            if (described.isPresent() || !BasedCompany.is(source)) {
                return described;
            }
        }
        String noun = source.text().tokens().lower(source.end() - 1);
        OptionalInt organization = organizations.get().named(source.first(), noun);
        if (organization.isEmpty() && UnnamedOutlet.isBefore(source)) {
            return Optional.empty();
        }
        if (organization.isPresent() && AnaphoricNouns.isCompany(noun)) {
            organization = ratherMain(source, noun, organization.getAsInt());
        }
        if (organization.isEmpty() && (AnaphoricNouns.isCompany(noun) || AnaphoricNouns.mayHaveActed(noun))) {
            organization = focus.named(source.first());
            if (organization.isPresent()
                    && AnaphoricNouns.isCompany(noun)
                    && !MainCompany.mayBe(source.text(), organization.getAsInt())) {
                organization = OptionalInt.empty();
            }
        }
        if (organization.isPresent()
                && AnaphoricNouns.isCompany(noun)
                && announcer.isRather(source, organization.getAsInt())) {
            organization = OptionalInt.of(announcer.name());
        }
        if (organization.isEmpty() && AnaphoricNouns.mayHaveSpoken(noun)) {
            organization = focus.spoke(source.first(), noun);
        }
        organization = organization.isPresent() ? organization : such(source, noun, noun);
        if (organization.isEmpty()) {
            organization = main.of(source, noun);
        }
        if (!source.isTheNoun()
                && !(organization.isPresent() && BasedCompany.isOnlyOne(source, organization.getAsInt()))) {
            return Optional.empty();
        }
        return speaker(organization);
    }

    /**
     * "Harland said its yard is ahead of Voss Motors. The company said": Harland, if it tells of a deal with the other,
     * or the article is about it and no other organisation is in focus, rather than the one that alone is called a
     * company.
     */
    private OptionalInt ratherMain(SourceWords source, String noun, int named) {
        NewsText text = source.text();
        OptionalInt spoke = focus.named(source.first());
        if (spoke.isPresent() && text.names().beginAlike(text.tokens(), spoke.getAsInt(), named)) {
            return OptionalInt.of(named);
        }
        if (spoke.isPresent() && DealMaker.is(text, spoke.getAsInt(), named)) {
            return spoke;
        }
        OptionalInt topic = main.of(source, noun);
        boolean rather = topic.isPresent()
                && !text.names().beginAlike(text.tokens(), topic.getAsInt(), named)
                && (spoke.isEmpty() || text.names().beginAlike(text.tokens(), spoke.getAsInt(), topic.getAsInt()));
        return rather ? topic : OptionalInt.of(named);
    }

    /** Of several ministries the one that spoke last, or the only one that the sentence before is about. */
    private OptionalInt such(SourceWords source, String noun, String kind) {
        if (!organizations.get().isAnySuch(kind)) {
            return OptionalInt.empty();
        }
        OptionalInt spoke = such(focus.spoke(source.first(), noun), kind);
        OptionalInt acted = spoke.isPresent() ? spoke : such(focus.named(source.first()), kind);
        return acted.isPresent() && (spoke.isPresent() || organizations.get().isAlone(acted.getAsInt(), source, kind))
                ? acted
                : OptionalInt.empty();
    }

    private OptionalInt such(OptionalInt organization, String kind) {
        return organization.isPresent() && organizations.get().isSuch(organization.getAsInt(), kind)
                ? organization
                : OptionalInt.empty();
    }

    /**
     * "The hurricane centre", "the chemical company", "the Dutch bank": the organisation with such a name, otherwise
     * the one that spoke last.
     */
    private Optional<Speaker> described(SourceWords source) {
        NewsText text = source.text();
        int noun = source.noun();
        String word = text.lower(noun);
        if (!text.is(source.first(), WordSet.THE) || noun + 1 != source.end() || noun > source.first() + LONGEST) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(LONGEST);
        for (int i = source.first() + 1; i < noun; i++) {
            if (!AgeOrOrigin.isBased(text.lower(i))) {
                words.add(text.lower(i));
            }
        }
        OptionalInt named =
                words.isEmpty() ? OptionalInt.empty() : organizations.get().named(source.first(), word, words);
        named = named.isPresent() ? named : calledSo(source, noun);
        if (named.isPresent()) {
            return speaker(named);
        }
        boolean business = AnaphoricNouns.isCompany(word) || AnaphoricNouns.isBusiness(word);
        boolean goesOn = business || AnaphoricNouns.isAnyOrganization(word);
        boolean from = true;
        for (int i = source.first() + 1; goesOn && i < noun; i++) {
            boolean place = Description.isPlaceOrOrigin(text, i) || AgeOrOrigin.isBased(text.lower(i));
            from &= place;
            goesOn = text.is(i, WordClass.OPEN)
                    && (place || (business && !text.isCapital(i) && !Participle.isPast(text, i)))
                    && !text.is(i, WordSet.FORMER)
                    && !text.is(i, WordSet.OTHER_COMPANY);
        }
        OptionalInt organization = goesOn ? focus.spoke(source.first(), word) : OptionalInt.empty();
        if (goesOn && from && organization.isEmpty() && !BasedCompany.is(source)) {
            organization = main.of(source, word);
        }
        return organization.isEmpty() || !MainCompany.mayBe(text, organization.getAsInt())
                ? Optional.empty()
                : speaker(organization);
    }

    /**
     * "The media watchdog Harland said … The media watchdog", "Peru's Meteorological Office … The weather agency": by
     * the noun and the word before it.
     */
    private OptionalInt calledSo(SourceWords source, int noun) {
        NewsText text = source.text();
        for (int i = source.first() + 1; i < noun - 1; i++) {
            if (!Description.isPlaceOrOrigin(text, i) && !AgeOrOrigin.isBased(text.lower(i))) {
                return OptionalInt.empty();
            }
        }
        String kind = text.lower(noun - 1) + '-' + text.lower(noun);
        OptionalInt named = organizations.get().named(source.first(), kind);
        return named.isPresent() ? named : such(source, text.lower(noun), kind);
    }

    private Optional<Speaker> speaker(OptionalInt organization) {
        return organization.isEmpty()
                ? Optional.empty()
                : Optional.of(Speaker.organization(names.of(organization.getAsInt()), SpeakerPath.NOUN));
    }
}
