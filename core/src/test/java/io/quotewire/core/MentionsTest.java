package io.quotewire.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quotewire.core.aside.RunningText;
import io.quotewire.core.entity.catalogue.CatalogueEntry;
import io.quotewire.core.entity.catalogue.EntityCatalogue;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.Mention;
import io.quotewire.core.person.People;
import io.quotewire.core.syntax.MarkedText;
import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mentions of texts whose names are marked by hand. */
class MentionsTest {
    private static final String TEXT = "😀 Mayor [P Mary Larkin] left [L Calder]. [P Larkin] met [O the Yard] there.";

    private final MarkedText marked = MarkedText.of(TEXT);
    private final Mentions mentions = of(marked);

    @Test
    void areAllNamesInTextOrderWithTheFullNamesOfPersons() {
        assertThat(mentions.all())
                .extracting(Mention::text, Mention::entity, Mention::type)
                .containsExactly(
                        tuple("Mary Larkin", "Mary Larkin", EntityType.PERSON),
                        tuple("Calder", "Calder", EntityType.LOCATION),
                        tuple("Larkin", "Mary Larkin", EntityType.PERSON),
                        tuple("the Yard", "Yard", EntityType.ORGANIZATION));
    }

    @Test
    void offsetsCountCodePoints() {
        Mention first = mentions.all().get(0);

        assertThat(first.start()).isEqualTo(8);
        assertThat(first.end()).isEqualTo(19);
    }

    @Test
    void giveAPersonTheFirstRole() {
        assertThat(mentions.role("Mary Larkin")).hasValue("Mayor");
        assertThat(mentions.role("Calder")).isEmpty();
    }

    @Test
    void resolveNamesAndLeaveUnknownOnesUnchanged() {
        assertThat(mentions.entity("Mary Larkin")).isEqualTo("Mary Larkin");
        assertThat(mentions.entity("David Okafor")).isEqualTo("David Okafor");
        assertThat(mentions.entityId("Mary Larkin")).isEmpty();
    }

    @Test
    void insideAPassageAreListedOnceIfWhollyWithinIt() {
        String text = marked.text().tokens().text();
        int from = text.indexOf("Calder");

        assertThat(mentions.inside(new Span(from, text.length())))
                .containsExactly(
                        new AboutEntity(EntityType.LOCATION, "Calder"),
                        new AboutEntity(EntityType.PERSON, "Mary Larkin"),
                        new AboutEntity(EntityType.ORGANIZATION, "Yard"));
        assertThat(mentions.inside(new Span(from, from + 3))).isEmpty();
        assertThat(mentions.inside(new Span(0, text.indexOf("there"))))
                .extracting(AboutEntity::entity)
                .containsExactly("Mary Larkin", "Calder", "Yard");
    }

    @Test
    void keepTheArticlesNameIfTheCatalogueHasAnother() {
        CatalogueEntry entry = new CatalogueEntry(
                "staff:17", "Maria Larkin-Hale", EntityType.PERSON, List.of("Mary Larkin"), List.of());
        Mentions known = of(marked, EntityCatalogue.empty().with(List.of(entry)));

        assertThat(known.all())
                .extracting(Mention::entity, Mention::entityId)
                .containsExactly(
                        tuple("Maria Larkin-Hale", "staff:17"),
                        tuple("Calder", null),
                        tuple("Maria Larkin-Hale", "staff:17"),
                        tuple("Yard", null));
        assertThat(known.ownNames()).containsExactly("Mary Larkin", "Calder", "Mary Larkin", "Yard");
        assertThat(known.entity("Mary Larkin")).isEqualTo("Maria Larkin-Hale");
        assertThat(known.ownName("Mary Larkin")).isEqualTo("Mary Larkin");
        assertThat(known.ownName("David O’Kafor")).as("named nowhere").isEqualTo("David O'Kafor");
    }

    private static Mentions of(MarkedText marked) {
        return of(marked, EntityCatalogue.empty());
    }

    private static Mentions of(MarkedText marked, EntityCatalogue catalogue) {
        String body = marked.text().tokens().text();
        return Mentions.of(
                new OriginalWords(body, RunningText.of(NormalText.of(body))),
                marked.text(),
                People.of(marked.text().tokens(), marked.text().names()),
                catalogue);
    }
}
