package io.quotewire.core.speaker;

import io.quotewire.core.frame.AttributionFrame;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.person.People;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.ContinuingSpeaker;
import io.quotewire.core.speaker.antecedent.Introductions;
import io.quotewire.core.speaker.antecedent.OnlyPersonNearby;
import io.quotewire.core.speaker.antecedent.Owners;
import io.quotewire.core.speaker.document.DocumentAuthors;
import io.quotewire.core.speaker.name.NameBeforeNoun;
import io.quotewire.core.speaker.name.NameBeforePhrase;
import io.quotewire.core.speaker.name.NameBeforeVerb;
import io.quotewire.core.speaker.name.NameBehindPhrase;
import io.quotewire.core.speaker.name.NamesInPhrase;
import io.quotewire.core.speaker.noun.CentralBank;
import io.quotewire.core.speaker.noun.DescribedBusiness;
import io.quotewire.core.speaker.noun.DocumentPhrase;
import io.quotewire.core.speaker.noun.GroupAgain;
import io.quotewire.core.speaker.noun.GroupPhrase;
import io.quotewire.core.speaker.noun.LeadOrganization;
import io.quotewire.core.speaker.noun.NearestOrganization;
import io.quotewire.core.speaker.noun.OrganizationByNoun;
import io.quotewire.core.speaker.noun.OrganizationSpokeBefore;
import io.quotewire.core.speaker.noun.OurCorrespondent;
import io.quotewire.core.speaker.noun.OutletBefore;
import io.quotewire.core.speaker.noun.PersonByNoun;
import io.quotewire.core.speaker.noun.SoleOrganization;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.organization.Announcer;
import io.quotewire.core.speaker.organization.JoinedOrganizations;
import io.quotewire.core.speaker.organization.Organizations;
import io.quotewire.core.speaker.phrase.FrameSources;
import io.quotewire.core.speaker.phrase.LastSources;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.phrase.SpeakingNouns;
import io.quotewire.core.speaker.resolution.NamesInText;
import io.quotewire.core.speaker.resolution.SoleSpeaker;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.speaker.untagged.CapitalNoun;
import io.quotewire.core.speaker.untagged.JoinedInitials;
import io.quotewire.core.speaker.untagged.LowerCaseName;
import io.quotewire.core.speaker.untagged.NamedUnit;
import io.quotewire.core.speaker.untagged.OutletName;
import io.quotewire.core.speaker.untagged.UntaggedOrganization;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.syntax.subject.QuotedModifier;
import io.quotewire.core.text.Span;
import io.quotewire.core.work.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resolves sources to speakers: the resolvers are tried in order, and the first that answers wins. If none does, the
 * speaker is UNNAMED, or UNKNOWN if a reader knows whom the words mean or they are no words for a speaker; a pronoun or
 * label that cannot be resolved is UNKNOWN by its resolver. Built once per text; not thread-safe.
 */
public final class Speakers {
    private final NewsText text;
    private final List<SpeakerResolver> resolvers;
    private final SpeakerResolver persons;
    private final Introductions introductions;

    /**
     * Creates the resolvers for a text.
     *
     * @param frames all frames of the text
     */
    public Speakers(NewsText text, People people, List<AttributionFrame> frames) {
        this.text = text;
        NamesInText names = new NamesInText(text, people);
        Lazy<Offices> offices = new Lazy<>(() -> new Offices(text, people));
        FrameSources sources = new FrameSources(text, frames);
        LastSources last = LastSources.of(text, frames);
        Antecedents antecedents = new Antecedents(text, people, offices, last);
        ContinuingSpeaker continuing = new ContinuingSpeaker(text, people, last);
        BodiesInFocus bodies = BodiesInFocus.of(text, people, last);
        introductions = Introductions.of(text, people, sources, offices);
        OutletName outlets = new OutletName(text, people);
        NamesInPhrase inPhrase = new NamesInPhrase(text, people, names);
        NameBeforeNoun beforeNoun = new NameBeforeNoun(text, names);
        persons = new PersonByNoun(
                antecedents, offices, introductions, new OnlyPersonNearby(text, people, sources, offices));
        List<SpeakerResolver> phrases = new ArrayList<>(List.of(
                new TurnLabel(),
                new NamedUnit(text),
                new NameBeforePhrase(text, names, inPhrase),
                inPhrase,
                new NameBehindPhrase(text, names),
                new NameBeforeVerb(text, names),
                beforeNoun,
                new OurCorrespondent(text, people),
                new LowerCaseName(text),
                persons,
                new OutletBefore(text, names, last, outlets),
                new OrganizationByNoun(
                        names,
                        new Lazy<>(() -> new Organizations(text, people)),
                        bodies.organizations(),
                        last,
                        new JoinedOrganizations(text, last),
                        new Announcer(text, people, last)),
                new CentralBank(text, names),
                new DescribedBusiness(text, people, names, bodies.organizations())));
        List<SpeakerResolver> rest = List.of(
                outlets,
                new JoinedInitials(text),
                new UntaggedOrganization(text, people),
                new CapitalNoun(text, people),
                new GroupPhrase(text, new Owners(text, people, antecedents)::at));
        Function<List<SpeakerResolver>, SpeakerResolver> pronouns = meant ->
                new SpeakerByPronoun(text, names, antecedents, continuing, introductions, bodies, List.copyOf(meant));
        // The author of a document is not itself a document: that ends the recursion
        List<SpeakerResolver> authors = joined(phrases, rest);
        authors.add(0, pronouns.apply(authors));
        Function<SourceWords, Speaker> authorOf =
                words -> SpeakerResolver.first(authors, words).orElseGet(Speaker::unnamed);
        SoleSpeaker sole = new SoleSpeaker(text, last, authorOf);
        phrases.add(new DocumentPhrase(text, new DocumentAuthors(text, last), sole, authorOf));
        List<SpeakerResolver> named = joined(List.of(inPhrase, beforeNoun), rest);
        phrases.add(new OrganizationSpokeBefore(text, bodies.spoke(), named));
        phrases.add(new LeadOrganization(text, last, named));
        phrases.add(new SoleOrganization(text, sole));
        phrases.add(new NearestOrganization(text, names, last));
        phrases.add(new GroupAgain(text, last, named));
        resolvers = joined(phrases, rest);
        resolvers.add(0, pronouns.apply(resolvers));
    }

    private static List<SpeakerResolver> joined(List<SpeakerResolver> some, List<SpeakerResolver> rest) {
        List<SpeakerResolver> all = new ArrayList<>(some);
        all.addAll(rest);
        return all;
    }

    /** The speaker of the source; if no resolver answers, UNNAMED, or UNKNOWN if the words are not for such a one. */
    public Speaker of(Span source) {
        SourceWords words = SourceWords.of(text, source);
        Speaker found = resolved(words)
                .or(() -> introductions
                        .words()
                        .longer(words)
                        .map(introduced -> Speaker.unnamed(introduced.called(), SpeakerPath.PHRASE)))
                .orElseGet(Speaker::unnamed);
        boolean undescribed = found.kind() == SpeakerKind.UNNAMED && found.called() == null;
        return undescribed && isDoubtful(words) ? Speaker.unknown() : found;
    }

    /** "The minister" has a name; "power", "Re/dock", "far" are misread, or names that nothing else recognised. */
    private boolean isDoubtful(SourceWords words) {
        return introductions.presupposed().is(words) || !SpeakingNouns.areIn(words);
    }

    /** Names in the title of "the “Mary Hill Show” host" are not who speaks. */
    private Optional<Speaker> resolved(SourceWords words) {
        int noun = QuotedModifier.behindTitle(text, words.first());
        if (noun <= words.first() || noun >= words.end()) {
            return SpeakerResolver.first(resolvers, words);
        }
        SourceWords behind = new SourceWords(text, noun, words.end());
        return behind.isOfPerson() ? SpeakerResolver.first(resolvers, behind) : persons.resolve(words);
    }
}
