package io.quotewire.processor;

import static io.quotewire.processor.Articles.article;
import static io.quotewire.processor.Decided.entity;
import static io.quotewire.processor.Decided.split;
import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.processor.catalogue.Extractors;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.Processed.Outcome;
import io.quotewire.streaming.correction.Correction.Action;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Editors' corrections of a name hold whatever the catalogue calls the entity. */
class CorrectionBeforeCatalogueTest extends CorrectionsBenchTest {
    private static final String BECKER = "“The quay is safe,” said Tom Becker. “It will stay open,” Becker added.";
    private static final String BOB = "“The quay is old,” said Bob Becker.";
    private static final String VANCE =
            "“The mine will close,” said Peter Vance. “Nobody agreed with Peter Vance in" + " Lima,” said Ruth Osei.";

    @Override
    ProcessorBench open(Path folder) {
        return ProcessorBench.open(folder, Extractors.standard());
    }

    @Test
    void renameAppliesBeforeTheCatalogue() {
        bench.send(article("a", BECKER));
        bench.correct(entity(Action.RENAME, "Tom Becker", "Tommy B.", 1));
        settle();
        know("c:becker", "Thomas Becker", "Tom Becker");
        bench.send(article("a", BECKER));

        assertThat(speakers("a")).containsOnly("Tommy B.");
        assertThat(mentioned("a")).containsExactly("Tommy B.");
        assertThat(current("a").events().quotes())
                .as("by another name it is the catalogue's entity still")
                .extracting(quote -> quote.event().speakerId())
                .containsOnly("c:becker");

        bench.correct("entity|PERSON|Tom Becker", null);
        settle();
        assertThat(speakers("a")).as("undone").containsOnly("Thomas Becker");
    }

    @Test
    void renameOfTheArticlesOwnNameOverridesTheCataloguesName() {
        know("c:becker", "Thomas Becker", "Tom Becker");
        bench.correct(entity(Action.RENAME, "Thomas Becker", "T. Becker", 1));
        bench.send(article("a", BECKER));
        assertThat(speakers("a")).containsOnly("T. Becker");

        bench.correct(entity(Action.RENAME, "Tom Becker", "Tommy B.", 2));
        bench.correct(entity(Action.RENAME, "Tommy B.", "Tommy", 3));
        know("c:other", "Ruth Osei");
        bench.send(article("a", BECKER));
        assertThat(speakers("a")).containsOnly("Tommy");
    }

    @Test
    void splitIntoTheArticlesOwnNameIsNotTheCataloguesEntity() {
        know("c:becker", "Thomas Becker", "Tom Becker");
        bench.correct(split("Thomas Becker", "Tom Becker", 1, List.of("a"), null, null));
        bench.send(article("a", BECKER));

        assertThat(speakers("a")).containsOnly("Tom Becker");
        assertThat(current("a").events().quotes())
                .extracting(quote -> quote.event().speakerId())
                .containsOnlyNulls();
    }

    @Test
    void mergeAppliesThoughTheCatalogueRenamesItsTarget() {
        bench.correct(entity(Action.MERGE, "Bob Becker", "Tom Becker", 1));
        bench.correct(split("Bob Becker", "Bob Becker (b)", 0, List.of("elsewhere"), null, null));
        know("c:becker", "Thomas Becker", "Tom Becker");
        bench.send(article("a", BECKER));
        bench.send(article("b", BOB));
        assertThat(speakers("a")).containsOnly("Tom Becker");
        assertThat(speakers("b")).containsOnly("Tom Becker");
        bench.drain();

        bench.send(article("a", BECKER));
        assertThat(bench.processed()).extracting(Processed::outcome).containsExactly(Outcome.UNCHANGED);

        bench.correct("entity|PERSON|Bob Becker", null);
        settle();
        assertThat(speakers("a")).containsOnly("Thomas Becker");
        assertThat(speakers("b")).containsOnly("Bob Becker");
    }

    @Test
    void splitAppliesToItsArticlesAndTheCatalogueToTheOthers() {
        bench.correct(split("Peter Vance", "Peter Vance (miner)", 1, List.of("a"), null, null));
        know("c:vance", "Sir Peter Vance", "Peter Vance");
        bench.send(article("a", VANCE));
        bench.send(article("b", VANCE));

        assertThat(speakers("a")).containsExactly("Peter Vance (miner)", "Ruth Osei");
        assertThat(spokenOf("a")).containsExactly("Peter Vance (miner)", "Lima");
        assertThat(speakers("b")).containsExactly("Sir Peter Vance", "Ruth Osei");
        assertThat(spokenOf("b")).containsExactly("Sir Peter Vance", "Lima");
    }

    @Test
    void splitConditionMayNameTheCataloguesEntity() {
        bench.correct(split("Peter Vance", "Peter Vance (miner)", 1, null, null, List.of("Ruth Osei")));
        bench.correct(split("Ruth Osei", "Ruth Osei (b)", 2, null, null, List.of("Dame Ruth Osei")));
        know("c:osei", "Dame Ruth Osei", "Ruth Osei");
        bench.send(article("a", VANCE));
        assertThat(speakers("a"))
                .as("nobody is beside herself")
                .containsExactly("Peter Vance (miner)", "Dame Ruth Osei");
    }

    @Test
    void quoteMayBeReassignedToACatalogueName() {
        bench.correct(split("Tom Becker", "Tom Becker (b)", 1, List.of("story"), null, null));
        know("c:becker", "Thomas Becker", "Tom Becker");
        bench.send(article("story", BECKER));
        assertThat(speakers("story")).containsOnly("Tom Becker (b)");

        bench.correct(Decided.reassign("The quay is safe,", 0, "Thomas Becker", EntityType.PERSON));
        settle();
        assertThat(speakers("story")).containsExactly("Thomas Becker", "Tom Becker (b)");
    }

    private void know(String id, String name, String... aliases) {
        String others = Stream.of(aliases).collect(Collectors.joining("\", \"", "[\"", "\"]"));
        String known = aliases.length == 0 ? "[]" : others;
        bench.know(id, """
                {"id": "%s", "name": "%s", "type": "PERSON", "aliases": %s}""".formatted(id, name, known));
        bench.advance(Duration.ofSeconds(1));
    }

    private List<String> speakers(String articleId) {
        return current(articleId).events().quotes().stream()
                .map(quote -> String.valueOf(quote.event().speaker()))
                .toList();
    }

    private List<String> spokenOf(String articleId) {
        return current(articleId).events().quotes().stream()
                .flatMap(quote -> quote.event().about().stream())
                .map(AboutEntity::entity)
                .toList();
    }

    private List<String> mentioned(String articleId) {
        return current(articleId).events().mentions().stream()
                .map(mention -> mention.event().entity())
                .toList();
    }

    private Remembered current(String articleId) {
        return (Remembered) bench.memory(articleId).orElseThrow();
    }
}
