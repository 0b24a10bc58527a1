package io.quotewire.app.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.CommandLineRun;
import io.quotewire.app.broker.TestBroker;
import io.quotewire.app.command.ExitStatus;
import io.quotewire.app.kafka.TableTopic;
import io.quotewire.streaming.contract.header.CloudEventHeaders;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Corrections are copied from one installation to another, on a real broker. */
@ExtendWith(TestBroker.Parameter.class)
class AddedCorrectionsTest {
    private static final String HERE = "decided-here";
    private static final String THERE = "decided-there";
    private static final String ELSEWHERE = "decided-elsewhere";
    private static final String INVALID = "invalid-decisions";
    private static final String SEVERAL = "several-decisions";
    private static final String HALF = "half-undone-decisions";
    private static final String MERGED =
            "{\"schemaVersion\":1,\"action\":\"MERGE\",\"type\":\"PERSON\",\"entity\":\"Bob\","
                    + "\"into\":\"%s\",\"intoType\":\"PERSON\",\"by\":\"desk\",\"at\":\"%s\",\"why\":\"one man\"}%n";

    @TempDir
    Path folder;

    private final TestBroker broker;

    AddedCorrectionsTest(TestBroker broker) throws InterruptedException {
        this.broker = broker;
        broker.installation(HERE, 1);
        broker.installation(THERE, 2);
        broker.installation(ELSEWHERE, 1);
        broker.installation(SEVERAL, 1);
        broker.installation(HALF, 1);
    }

    /** As if the command before the pipe had failed; a file is not the end of a pipe. */
    @Test
    void anEmptyStandardInputIsNoSuccess() throws Exception {
        for (String command : new String[] {"correct", "catalogue"}) {
            CommandLineRun nothing = run("", HERE, command, "add", "-");
            assertThat(nothing.status()).as(command).isEqualTo(ExitStatus.PARTLY);
            assertThat(nothing.err()).contains("nothing came in");
            assertThat(nothing.out()).isEmpty();
        }
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");
        assertThat(run("", HERE, "correct", "add", empty.toString()).status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void addedCorrectionsApplyUnlessALaterOneExists() throws Exception {
        run("", HERE, "correct", "erase", "quay", "--anyway", "--why", "court order", "--by", "Jo");
        String listed = run("", HERE, "correct", "list", "--json").out();
        Path file = Files.writeString(folder.resolve("corrections.jsonl"), listed);

        CommandLineRun added = run("", THERE, "correct", "add", file.toString());
        assertThat(added.status()).as(added.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run("", THERE, "correct", "list", "--json").out()).isEqualTo(listed);

        assertThat(run(listed, THERE, "correct", "add", "-").out()).contains("0 added, 1 already there");

        String merges = MERGED.formatted("Tom", "2026-03-02T12:00:00Z");
        assertThat(run(merges, THERE, "correct", "add", "-").out()).contains("1 added");
        CommandLineRun late = run(MERGED.formatted("Tim", "2026-03-01T12:00:00Z"), THERE, "correct", "add", "-");
        assertThat(late.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(late.err())
                .contains("a later correction is in effect", "Tim")
                .hasLineCount(1);
        assertThat(run(MERGED.formatted("Thomas", "2026-03-03T12:00:00Z"), THERE, "correct", "add", "-")
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(run("", THERE, "correct", "list").out()).contains("Thomas").doesNotContain("Tim");
    }

    @Test
    void invalidLinesAreNamedAndTheRestAdded() {
        String lines = "{\"action\":\"ERASE\"}\n\n"
                + MERGED.formatted("Tom", "2026-03-02T12:00:00Z").repeat(2);
        CommandLineRun added = run(lines, ELSEWHERE, "correct", "add", "-");
        assertThat(added.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(added.err())
                .contains("-, line 1: ", "-, line 4: line 3 corrects the same")
                .hasLineCount(2);
        assertThat(added.out()).contains("1 added");
        assertThat(run("", ELSEWHERE, "correct", "add", folder.resolve("none").toString())
                        .err())
                .contains("no file");
    }

    @Test
    void anInvalidRecordCanBeUndoneByItsIdOrKey() throws Exception {
        Settings settings = broker.installation(INVALID, 1, folder);
        String topic = settings.topics().corrections();
        TableTopic.reach(settings, topic, CloudEventHeaders.CORRECTION, "tests")
                .put(Map.of(
                        "entity|PERSON|Bob",
                        Optional.of(MERGED.formatted("T".repeat(513), "2026-03-02T12:00:00Z")
                                .getBytes(StandardCharsets.UTF_8)),
                        "nonsense",
                        Optional.of("{}".getBytes(StandardCharsets.UTF_8))));
        String id = Correction.id("entity|PERSON|Bob");

        assertThat(run("", INVALID, "correct", "list").err())
                .contains("'entity|PERSON|Bob', id " + id + ": ", "513 characters", "'nonsense', id ")
                .hasLineCount(2);
        assertThat(run("", INVALID, "correct", "undo", id, "nonsense").out())
                .contains("undone: invalid record entity|PERSON|Bob", "undone: invalid record nonsense");
        assertThat(run("", INVALID, "correct", "list").status()).isEqualTo(ExitStatus.DONE);
        assertThat(run("", INVALID, "correct", "undo", id).err()).contains("no correction '" + id + "' is in effect");
    }

    @Test
    void severalAreUndoneAtOnceAndAnEmptyIdIsNone() {
        run("", SEVERAL, "correct", "erase", "quay", "--anyway", "--why", "court order");
        CommandLineRun empty = run("", SEVERAL, "correct", "undo", "");
        assertThat(empty.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(empty.err()).contains("no correction '' is in effect", "Nothing was undone");

        run(MERGED.formatted("Tom", "2026-03-02T12:00:00Z"), SEVERAL, "correct", "add", "-");
        CommandLineRun undone =
                run("", SEVERAL, "correct", "undo", "article|quay", Correction.id("entity|PERSON|Bob"), "article|quay");
        assertThat(undone.status()).as(undone.err()).isEqualTo(ExitStatus.DONE);
        assertThat(undone.out())
                .contains("undone: erase article quay", "undone: merge Bob into Tom")
                .hasLineCount(2);
        assertThat(run("", SEVERAL, "correct", "list").out()).contains("there are no corrections");
    }

    @Test
    void undoingThatFailsHalfWaySaysWhatWasUndoneAndWhatToDo() throws Exception {
        String article = "quay ".repeat(80).strip();
        run("", HALF, "correct", "erase", "quay", "--anyway", "--why", "court order");
        run("", HALF, "correct", "erase", article, "--anyway", "--why", "court order");

        CommandLineRun undone = run(
                "", HALF, "correct", "undo", "article|quay", "article|" + article, "--kafka", "max.request.size=500");

        assertThat(undone.status()).isNotEqualTo(ExitStatus.DONE);
        assertThat(undone.out()).contains("undone: erase article quay").hasLineCount(1);
        assertThat(undone.err())
                .startsWith("quotewire: only 1 of 2 were written: ")
                .contains("of these, undo again those that 'correct list' still shows")
                .hasLineCount(1);
        assertThat(run("", HALF, "correct", "list", "--json").lines())
                .hasSize(1)
                .allMatch(line -> line.contains(article));
    }

    private CommandLineRun run(String input, String prefix, String... words) {
        return CommandLineRun.withInput(
                input,
                Stream.concat(Stream.of(words), Stream.of("-b", broker.address(), "--prefix", prefix))
                        .toArray(String[]::new));
    }
}
