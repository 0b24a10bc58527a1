package io.quotewire.streaming.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.correction.Correction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of every record as its readers know it: a failing test here is a broken reader somewhere. */
class ContractTest {
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T08:30:00Z");
    private static final String STORY = "5a7a3b1c0d9e8f70112233445566aabb";
    private static final Instant INGESTED = Instant.parse("2026-03-01T08:31:02.500Z");

    record Golden(String file, Object value) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Golden> records() {
        return Stream.of(
                new Golden("article.json", article()),
                new Golden("quote.json", quote()),
                new Golden("mention.json", mention()),
                new Golden("processed.json", processed()),
                new Golden("count-total.json", count(Count.TOTAL)),
                new Golden("count-publisher-day.json", publisherDay()),
                new Golden("correction.json", correction()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void jsonIsWhatReadersKnow(Golden golden) throws IOException {
        JsonNode written = Json.mapper().readTree(Json.write(golden.value()));

        assertThat(written).isEqualTo(Json.mapper().readTree(file(golden.file())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsWrittenIsReadBack(Golden golden) throws IOException {
        assertThat(Json.read(file(golden.file()), golden.value().getClass())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @MethodSource("records")
    void anOldReaderSurvivesANewField(Golden golden) throws IOException {
        ObjectNode newer = (ObjectNode) Json.mapper().readTree(file(golden.file()));
        newer.putObject("addedInVersionTwo").put("nested", true);

        assertThat(Json.read(Json.write(newer), golden.value().getClass())).isEqualTo(golden.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"publishedAt\":\"1700000000\"",
                "\"publishedAt\":\"1700000000.5\"",
                "\"body\":12",
                "\"body\":[\"a\"]",
                "\"publishedAt\":12",
                "\"revision\":\"2\"",
                "\"status\":1"
            })
    void aValueOfTheWrongTypeIsAnErrorThatSaysWhere(String field) {
        byte[] wrong = ("{\"id\":\"a\"," + field + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(wrong, Article.class))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(field.substring(0, field.indexOf(':')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"start\":1,\"end\":0", "\"start\":-1", "\"confidence\":1.5", "\"cueStart\":4,\"cueEnd\":3"})
    void aNumberOutsideItsRangeIsAnErrorToo(String fields) {
        byte[] wrong = ("{\"id\":\"a\"," + fields + "}").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.read(wrong, QuoteEvent.class)).isInstanceOf(IOException.class);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = ContractTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static Article article() {
        return Article.builder("https://wire.example/a")
                .url("https://wire.example/a")
                .publisher("Wire")
                .title("Ministers meet")
                .body("“Yes,” said Ana Ruiz.\n\nShe left.")
                .language("en")
                .publishedAt(PUBLISHED)
                .modifiedAt(PUBLISHED.plusSeconds(600))
                .ingestedAt(INGESTED)
                .revision(2L)
                .status(Article.Status.USABLE)
                .byline("By Jo Park")
                .section("World")
                .usageTerms("free")
                .dateFrom("json-ld")
                .keywords(List.of("ministers", "Peru"))
                .picture("https://wire.example/a.jpg")
                .copyright("© 2026 Wire")
                .build();
    }

    private static Correction correction() {
        return new Correction(
                1,
                Correction.Action.REASSIGN,
                "https://wire.example/a",
                "00112233445566778899aabbccddeeff",
                null,
                null,
                "Ana Ruiz",
                EntityType.PERSON,
                "Q1",
                null,
                null,
                null,
                "desk",
                PUBLISHED.plusSeconds(1800),
                "the first sentence names her");
    }

    private static QuoteEvent quote() {
        String passage = Ids.passage("https://wire.example/a", "Yes,", 0);
        return new QuoteEvent(
                1,
                Ids.quote(passage, "Ana Ruiz"),
                passage,
                Change.PUBLISHED,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                "Ministers meet",
                "Reuters",
                STORY,
                PUBLISHED,
                false,
                INGESTED,
                INGESTED,
                "en",
                QuoteType.DIRECT,
                "Yes,",
                1,
                5,
                "“",
                "” said Ana Ruiz.",
                0,
                "Ana Ruiz",
                null,
                SpeakerKind.PERSON,
                "minister",
                List.of(),
                "Ana Ruiz",
                12,
                20,
                "said",
                7,
                11,
                List.of(new AboutEntity(EntityType.LOCATION, "Peru")),
                0.97,
                Ids.fingerprint("Yes,"),
                "rules-1");
    }

    private static MentionEvent mention() {
        return new MentionEvent(
                1,
                Ids.mention("https://wire.example/a", EntityType.PERSON, "Ana Ruiz"),
                Change.RETRACTED,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                STORY,
                PUBLISHED,
                true,
                true,
                INGESTED,
                EntityType.PERSON,
                "Ana Ruiz",
                null,
                "minister",
                1,
                List.of(List.of(12, 20)),
                1,
                0,
                0,
                List.of(new MentionEvent.SpokenOf(EntityType.LOCATION, "Peru", 1, 0, 0)),
                "rules-1");
    }

    private static Processed processed() {
        return new Processed(
                1,
                "https://wire.example/a",
                2,
                "https://wire.example/a",
                "Wire",
                PUBLISHED,
                false,
                INGESTED,
                INGESTED,
                Processed.Outcome.CHANGED,
                List.of("publishedAt.future"),
                1,
                1,
                1,
                1,
                List.of(
                        new Processed.Delta(Instant.parse("2026-03-01T08:00:00Z"), 0, -1, 1, 0, 0, 0, 1, null, STORY),
                        new Processed.Delta(Instant.parse("2026-03-02T08:00:00Z"), -1, -3, 0, 0, 0, 0, 0, true, null)),
                true,
                1,
                0,
                2,
                List.of(Ids.passage("https://wire.example/a", "Yes,", 0)),
                List.of(Ids.passage("https://wire.example/a", "No,", 0)),
                180,
                "rules-1");
    }

    private static Count count(String window) {
        return Count.of(
                Count.Kind.SPEAKER_ENTITY,
                EntityType.PERSON,
                "Ana Ruiz",
                EntityType.LOCATION,
                "Peru",
                window,
                1,
                0,
                1,
                0,
                0);
    }

    private static Count publisherDay() {
        List<Long> hours = Stream.iterate(0, hour -> hour < 24, hour -> hour + 1)
                .map(hour -> hour == 8 ? 1L : 0L)
                .toList();
        return new Count(
                1,
                Count.Kind.PUBLISHER,
                null,
                "Wire",
                null,
                null,
                "2026-03-01",
                1,
                1,
                1,
                0,
                0,
                0L,
                0L,
                hours,
                hours,
                hours,
                1L,
                2L,
                0L,
                1L);
    }
}
