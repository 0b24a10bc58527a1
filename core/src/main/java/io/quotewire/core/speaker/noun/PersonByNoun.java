package io.quotewire.core.speaker.noun;

import io.quotewire.core.entity.role.FrontedAct;
import io.quotewire.core.entity.role.RoleWords;
import io.quotewire.core.person.Person;
import io.quotewire.core.speaker.antecedent.Antecedents;
import io.quotewire.core.speaker.antecedent.IntroducingWords;
import io.quotewire.core.speaker.antecedent.Introductions;
import io.quotewire.core.speaker.antecedent.LeadPerson;
import io.quotewire.core.speaker.antecedent.NamedNext;
import io.quotewire.core.speaker.antecedent.OnlyPersonNearby;
import io.quotewire.core.speaker.office.Offices;
import io.quotewire.core.speaker.phrase.AnaphoricPersons;
import io.quotewire.core.speaker.phrase.Reach;
import io.quotewire.core.speaker.phrase.SourceWords;
import io.quotewire.core.speaker.resolution.Speaker;
import io.quotewire.core.speaker.resolution.SpeakerPath;
import io.quotewire.core.speaker.resolution.SpeakerResolver;
import io.quotewire.core.syntax.NewsText;
import io.quotewire.core.words.GroupNouns;
import io.quotewire.core.words.WordSet;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Resolves a noun phrase for a person to that person's name: "the senator said", "a port official said". "The
 * 27-year-old", "the Spaniard": the person in focus ({@link Antecedents}). "The senator", "the finance minister": the
 * holder of the office ({@link Offices}). "A senior official" in the first sentence: the person named after it ({@link
 * LeadPerson}); so is "the official" later. As a last resort the only person named nearby ({@link OnlyPersonNearby}).
 */
public final class PersonByNoun implements SpeakerResolver {
    private final Antecedents antecedents;
    private final Supplier<Offices> offices;
    private final LeadPerson lead;
    private final NamedNext next;
    private final IntroducingWords words;
    private final OnlyPersonNearby nearby;

    /**
     * Creates the resolver for a text.
     *
     * @param offices created when a text first says "the senator"; most never do
     */
    public PersonByNoun(
            Antecedents antecedents, Supplier<Offices> offices, Introductions introductions, OnlyPersonNearby nearby) {
        this.antecedents = antecedents;
        this.offices = offices;
        this.lead = introductions.lead();
        this.next = introductions.next();
        this.words = introductions.words();
        this.nearby = nearby;
    }

    @Override
    public Optional<Speaker> resolve(SourceWords source) {
        int noun = Math.max(source.definiteNoun(), source.agedNoun());
        if (noun >= 0 && isBodyOrDocument(source, noun)) {
            return Optional.empty();
        }
        if (noun >= 0) {
            return bearer(source, noun)
                    .or(() -> antecedents.at(noun))
                    .or(() -> ofLead(source))
                    .or(() -> next.of(source))
                    .or(() -> words.of(source).flatMap(next::of))
                    .or(() -> nearby.of(source))
                    .map(PersonByNoun::speaker);
        }
        int owned = source.ownedNoun();
        return (owned < 0 ? ofLead(source) : bearer(source, owned))
                .or(() -> next.of(source))
                .map(PersonByNoun::speaker);
    }

    /**
     * "The company", "the report", as half of the definite nouns are; not "the publisher", nor "the bank" behind "Bank
     * of Peru Governor Karl Voss".
     */
    private static boolean isBodyOrDocument(SourceWords source, int noun) {
        NewsText text = source.text();
        String word = text.lower(noun);
        return (GroupNouns.isOrganization(word) || GroupNouns.isDocument(word))
                && !RoleWords.isNoun(text.tokens(), noun)
                && !text.is(noun, WordSet.OFFICIAL)
                && !text.tokens()
                        .anyAlike(noun - Reach.OF_PERSONS, noun, i -> text.isCapital(i) && text.is(i + 1, WordSet.OF));
    }

    /**
     * "The minister" is not a person whom the text calls something else; "a judge" must be called so in the text, since
     * the next person named may be the losing party.
     */
    private Optional<Person> ofLead(SourceWords source) {
        boolean definite = source.text().is(source.first(), WordSet.THE);
        boolean judge = source.text().is(source.noun(), WordSet.JUDGES);
        return lead.of(source)
                .filter(person -> judge
                        ? offices.get().bears(person, source.first(), source.noun())
                        : (!definite && lead.isFirst(person)) || mayBear(person, source, definite));
    }

    /** "The mayor", unlike "the harbour minister", must be called so in the text. */
    private boolean mayBear(Person person, SourceWords source, boolean definite) {
        int noun = source.noun();
        // the article or "its", or else the token before the phrase
        boolean opened = source.startsWithArticle() || LeadPerson.isOfBody(source.text(), source);
        int ahead = opened ? source.first() : source.first() - 1;
        boolean known = definite
                && source.isTheNoun()
                && AnaphoricPersons.isOfTheOnlyOne(source.text().lower(noun));
        return offices.get().bears(person, ahead, noun)
                || (!known && offices.get().mayBear(person, ahead, noun));
    }

    private Optional<Person> bearer(SourceWords source, int noun) {
        return offices.get().bearer(source.first(), noun).filter(person -> !isActedOn(person, source));
    }

    /** "Praising Prime Minister Karl Voss, | the minister (said)". */
    private static boolean isActedOn(Person person, SourceWords source) {
        NewsText text = source.text();
        int name = person.lastMentionBefore(text.names().firstFrom(source.first()));
        return name >= 0
                && text.names().endToken(name) == source.first() - 1
                && FrontedAct.isOn(text.tokens(), text.names(), name);
    }

    private static Speaker speaker(Person person) {
        return Speaker.person(person.fullName(), SpeakerPath.NOUN);
    }
}
