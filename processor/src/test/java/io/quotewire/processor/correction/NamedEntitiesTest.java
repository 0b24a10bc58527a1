package io.quotewire.processor.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.Confidences;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.core.model.Words;
import io.quotewire.processor.event.IdentifiedQuote;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.DecidedBy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In the article Ada and Bob say what names Peru; the catalogue may know Ada as Adele. */
final class NamedEntitiesTest {
    private static final AboutEntity ADA = person("Ada");
    private static final AboutEntity ADELE = person("Adele");
    private static final AboutEntity BOB = person("Bob");
    private static final AboutEntity PERU = new AboutEntity(EntityType.LOCATION, "Peru");

    @Test
    void includeThoseMentionedSpeakingAndSpokenAbout() {
        NamedEntities entities = new NamedEntities(
                said(new SaidBy("Ada", null, SpeakerKind.PERSON, null, List.of("Bob")), PERU), List.of(), List.of());

        assertThat(entities.named()).containsExactlyInAnyOrder(ADA, BOB, PERU);
        assertThat(new NamedEntities(List.of(), List.of(mention("Cy")), List.of("Cy")).named())
                .containsExactly(person("Cy"));
    }

    @Test
    void excludeGroupsAndUnnamedSpeakers() {
        assertThat(new NamedEntities(said(SaidBy.one("police", null, SpeakerKind.GROUP)), List.of(), List.of()).named())
                .isEmpty();
        assertThat(new NamedEntities(said(SaidBy.one(null, null, SpeakerKind.UNNAMED)), List.of(), List.of()).named())
                .isEmpty();
    }

    @Test
    void areOverruledWhereTheCatalogueNamesThemOtherwise() {
        NamedEntities entities =
                new NamedEntities(List.of(), List.of(mention("Adele"), mention("Bob")), List.of("Ada", "Bob"));

        assertThat(entities.overruled()).containsExactly(ADA);
    }

    @Test
    void getTheArticlesOwnNameAgain() {
        NamedEntities entities = new NamedEntities(
                said(
                        new SaidBy("Adele", "c-1", SpeakerKind.PERSON, null, List.of("Bob"), "Ada", List.of("Bob")),
                        ADELE),
                List.of(mention("Adele"), mention("Bob")),
                List.of("Ada", "Bob"));

        NamedEntities written = entities.asWritten(ADA);

        assertThat(written.mentions()).extracting(Mention::entity).containsExactly("Ada", "Bob");
        assertThat(written.overruled()).isEmpty();
        assertThat(only(written).by())
                .isEqualTo(new SaidBy("Ada", "c-1", SpeakerKind.PERSON, null, List.of("Bob"), "Ada", List.of("Bob")));
        assertThat(only(written).about()).containsExactly(ADA, BOB);
    }

    @Test
    void stayAsTheyAreUnlessOverruled() {
        NamedEntities entities = new NamedEntities(List.of(), List.of(mention("Ada")), List.of("Ada"));

        assertThat(entities.asWritten(ADA)).isSameAs(entities);
    }

    @Test
    void areRenamedWhereverTheyOccur() {
        NamedEntities entities = new NamedEntities(
                said(SaidBy.one("Ada", "c-1", SpeakerKind.PERSON), ADA, PERU), List.of(mention("Ada")), List.of("Ada"));

        NamedEntities renamed = entities.renamed(correction(Action.RENAME, ADA, ADELE));

        assertThat(renamed.named()).containsExactlyInAnyOrder(ADELE, PERU);
        assertThat(only(renamed).speakerId()).isEqualTo("c-1");
        assertThat(only(renamed).about()).containsExactly(ADELE, PERU);
    }

    @Test
    void areOneAfterAMerge() {
        NamedEntities entities = new NamedEntities(
                said(new SaidBy("Bob", "c-2", SpeakerKind.PERSON, null, List.of("Ada")), ADA, BOB),
                List.of(mention("Ada"), mention("Bob")),
                List.of("Ada", "Bob"));

        NamedEntities merged = entities.renamed(correction(Action.MERGE, ADA, BOB));

        assertThat(merged.named()).containsExactly(BOB);
        assertThat(only(merged).coSpeakers()).isEmpty();
        assertThat(only(merged).about()).containsExactly(BOB);
    }

    @Test
    void speakerGetsTheKindOfTheOtherEntity() {
        AboutEntity firm = new AboutEntity(EntityType.ORGANIZATION, "Ada Ltd");
        NamedEntities entities =
                new NamedEntities(said(SaidBy.one("Ada", "c-1", SpeakerKind.PERSON)), List.of(), List.of());

        Quote quote = only(entities.renamed(correction(Action.MERGE, ADA, firm)));

        assertThat(quote.speakerKind()).isEqualTo(SpeakerKind.ORGANIZATION);
        assertThat(quote.speaker()).isEqualTo("Ada Ltd");
        assertThat(quote.speakerId()).isNull();
    }

    @Test
    void othersAreKnownByTheCataloguesAndTheArticlesNames() {
        NamedEntities entities = new NamedEntities(
                List.of(), List.of(mention("Adele"), mention("Robert"), mention("Cy")), List.of("Ada", "Bob", "Cy"));

        assertThat(entities.namesBeside(ADELE)).containsExactlyInAnyOrder("Robert", "Bob", "Cy");
        assertThat(entities.namesBeside(ADA)).containsExactlyInAnyOrder("Robert", "Bob", "Cy");
    }

    private static AboutEntity person(String name) {
        return new AboutEntity(EntityType.PERSON, name);
    }

    /** A mention inside the quote. */
    private static Mention mention(String entity) {
        return new Mention(1, 2, EntityType.PERSON, "A", entity, null, null);
    }

    private static List<IdentifiedQuote> said(SaidBy by, AboutEntity... about) {
        return IdentifiedQuote.of(
                "story",
                List.of(new Quote(
                        QuoteType.DIRECT,
                        0,
                        new Words("It held", 0, 7),
                        by,
                        null,
                        null,
                        List.of(about),
                        Confidences.CERTAIN,
                        false)));
    }

    private static Quote only(NamedEntities entities) {
        return entities.quotes().get(0).quote();
    }

    private static ActiveCorrection correction(Action action, AboutEntity from, AboutEntity into) {
        return ActiveCorrection.of(new DecidedBy("desk", Instant.EPOCH, "a test").entity(action, from, into, null));
    }
}
