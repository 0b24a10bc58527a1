package io.quotewire.app.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.app.FailingOutput;
import io.quotewire.app.command.Console;
import io.quotewire.app.command.StandardOutput;
import io.quotewire.app.quotes.FormatName;
import io.quotewire.app.quotes.QuoteOptions;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class TailOutputTest {
    private static final long ALL = Long.MAX_VALUE;
    private static final String COUNT =
            "{\"kind\": \"entity\", \"name\": \"Lima\", \"window\": \"total\", \"articles\": %d}";

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void endsAtTheLimit() {
        TailOutput output = output(choice(TailTopic.MENTIONS, true, null, 2));

        assertThat(output.take(record("{\"entity\": \"Lima\"}"))).isTrue();
        assertThat(output.take(record("{\"entity\": \"Oslo\"}"))).isFalse();
        assertThat(output.polled()).isFalse();
        assertThat(lines()).containsExactly("{\"entity\":\"Lima\"}", "{\"entity\":\"Oslo\"}");
    }

    @Test
    void recordsWithoutTheNameDoNotCountTowardsTheLimit() {
        TailOutput output = output(choice(TailTopic.MENTIONS, true, null, 1, "--entity", "lima"));

        assertThat(output.take(record("{\"entity\": \"Oslo\"}"))).isTrue();
        assertThat(output.take(record("{\"entity\": \"Lima\"}"))).isFalse();
        output.end();
        assertThat(lines()).containsExactly("{\"entity\":\"Lima\"}");
    }

    @Test
    void onlyTheLastOfSeveralUpdatesOfACountIsWritten() {
        TailOutput output = output(choice(TailTopic.COUNTS, false, null, ALL));

        output.take(record("entity|LOCATION|Lima|total", COUNT.formatted(1)));
        output.take(record("entity|LOCATION|Lima|total", COUNT.formatted(2)));
        output.end();

        assertThat(lines()).singleElement().asString().contains("Lima", "2 articles");
    }

    @Test
    void everyUpdateOfACountIsWrittenAsJson() {
        TailOutput output = output(choice(TailTopic.COUNTS, true, null, ALL));

        output.take(record("entity|LOCATION|Lima|total", COUNT.formatted(1)));
        output.take(record("entity|LOCATION|Lima|total", COUNT.formatted(2)));
        output.end();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void deletedCountIsFilteredByTheNameInItsKey() {
        TailOutput output = output(choice(TailTopic.COUNTS, false, null, ALL, "--entity", "Lima"));

        output.take(record("entity|LOCATION|Oslo|total", null));
        output.take(record("entity|LOCATION|Lima|total", null));
        output.end();

        assertThat(lines()).singleElement().asString().startsWith("Lima is no longer counted");
    }

    @Test
    void valueThatIsNotJsonIsWrappedWithItsKey() {
        TailOutput output = output(choice(TailTopic.DLQ, true, null, ALL));

        output.take(record("wire:1", "{not json"));
        output.take(record("wire:2", null));
        output.end();

        assertThat(lines())
                .containsExactly("{\"key\":\"wire:1\",\"value\":\"{not json\"}", "{\"key\":\"wire:2\",\"value\":null}");
    }

    @Test
    void formatBeginsWithItsHeadAndLeavesOutWhatItCannotRepresent() {
        TailOutput csv = output(choice(TailTopic.QUOTES, false, FormatName.CSV, ALL));
        csv.end();
        assertThat(lines()).singleElement().asString().startsWith("schemaVersion,");

        written.reset();
        TailOutput quotations = output(choice(TailTopic.QUOTES, false, FormatName.QUOTATION, ALL));
        quotations.take(record(quote("RETRACTED")));
        quotations.take(record(quote("PUBLISHED")));
        quotations.end();
        assertThat(lines()).singleElement().asString().contains("Quotation");
    }

    @Test
    void statementIsWrittenOnceForPeopleAndPartByPartAsJson() {
        for (String[] options : List.of(new String[0], new String[] {"--words", "late"})) {
            written.reset();
            TailOutput output = output(choice(TailTopic.QUOTES, false, null, ALL, options));
            output.take(record(part(1, "Ana Ruiz")));
            output.take(record(part(2, "Ana Ruiz")));
            output.take(record(quote("RETRACTED")));
            output.take(record(part(1, "Ana Ruiz")));
            output.end();
            assertThat(lines()).hasSize(3).first().asString().contains("“It is … late.”");
        }
        written.reset();
        TailOutput json = output(choice(TailTopic.QUOTES, true, null, ALL));
        json.take(record(part(1, "Ana Ruiz")));
        json.take(record(part(2, "Ana Ruiz")));
        json.end();
        assertThat(lines()).hasSize(2);
    }

    @Test
    void anotherQuoteBetweenItsPartsDoesNotTellAStatementAgain() {
        TailOutput output = output(choice(TailTopic.QUOTES, false, null, ALL));

        output.take(record(part(1, "Ana Ruiz")));
        output.take(record(quote("PUBLISHED")));
        output.take(record(part(2, "Ana Ruiz")));
        output.end();

        assertThat(lines()).hasSize(2);
    }

    @Test
    void statementOfACorrectedSpeakerIsToldThoughItsRetractionsComeLater() {
        TailOutput output = output(choice(TailTopic.QUOTES, false, null, ALL));

        output.take(record(part(1, "Ana Ruiz")));
        output.take(record(part(2, "Ana Ruiz")));
        output.take(record(part(1, "Anna Ruiz")));
        output.take(record(part(2, "Anna Ruiz")));
        output.end();

        assertThat(lines())
                .satisfiesExactly(
                        before -> assertThat(before).contains("Ana Ruiz"),
                        after -> assertThat(after).contains("Anna Ruiz"));
    }

    @Test
    void endsWhenTheOutputIsClosed() {
        TailOutput output = output(choice(TailTopic.MENTIONS, true, null, ALL), new FailingOutput("disk full"));

        assertThat(output.take(record("{\"entity\": \"Lima\"}")))
                .as("still buffered")
                .isTrue();
        assertThat(output.polled()).isFalse();
        assertThat(output.take(record("{\"entity\": \"Lima\"}"))).isFalse();
    }

    private TailOutput output(TailOutput.Choice choice) {
        return output(choice, written);
    }

    private static TailOutput output(TailOutput.Choice choice, OutputStream out) {
        Console console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(out),
                new PrintWriter(Writer.nullWriter()),
                false,
                false,
                80,
                false);
        return new TailOutput(console, choice, new ShownRecords(choice.topic(), Optional.empty()));
    }

    private static TailOutput.Choice choice(
            TailTopic topic, boolean json, @Nullable FormatName format, long limit, String... options) {
        QuoteOptions wanted = CommandLine.populateCommand(new QuoteOptions(), options);
        return new TailOutput.Choice(topic, json, format, limit, wanted);
    }

    private static String quote(String change) {
        return "{\"schemaVersion\": 1, \"id\": \"q\", \"passageId\": \"p\", \"change\": \"" + change
                + "\", \"articleId\": \"a\", \"publisher\": \"Wire\", \"publishedAt\": \"2026-03-01T12:00:00Z\","
                + " \"extractedAt\": \"2026-03-01T12:00:00Z\", \"type\": \"DIRECT\", \"text\": \"It is late.\","
                + " \"statement\": 1, \"speaker\": \"Ana Ruiz\", \"speakerKind\": \"PERSON\","
                + " \"extractor\": \"1\", \"coSpeakers\": [], \"about\": []}";
    }

    private static String part(int number, String speaker) {
        return quote("PUBLISHED")
                .replace(
                        "\"about\"",
                        "\"statementPart\": " + number + ", \"statementText\": \"It is … late.\", \"about\"")
                .replace("Ana Ruiz", speaker);
    }

    private static ConsumerRecord<byte[], byte[]> record(String value) {
        return record("key", value);
    }

    private static ConsumerRecord<byte[], byte[]> record(String key, @Nullable String value) {
        return new ConsumerRecord<>("topic", 0, 0, bytes(key), value == null ? null : bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> lines() {
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
