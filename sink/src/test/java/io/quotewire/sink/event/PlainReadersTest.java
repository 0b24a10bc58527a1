package io.quotewire.sink.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reading field by field gives the same result as reading a tree, or leaves the record to the tree reader. */
class PlainReadersTest {
    private static final String MENTION =
            "{\"schemaVersion\":1,\"id\":\"m\",\"change\":\"PUBLISHED\",\"articleId\":\"a\","
                    + "\"revision\":0,\"publisher\":\"Wire\",\"storyId\":\"5a\","
                    + "\"publishedAt\":\"2026-03-01T08:30:00.250Z\","
                    + "\"ingestedAt\":\"2026-03-01T08:31:02.125Z\",\"type\":\"PERSON\","
                    + "\"entity\":\"Zoë Ruiz\",\"count\":3,\"spans\":[[1,5],[7,9]],"
                    + "\"quotesDirect\":2,\"quotesMixed\":1,"
                    + "\"quotesIndirect\":0,\"about\":[{\"type\":\"LOCATION\",\"entity\":\"Peru\",\"quotesDirect\":1,"
                    + "\"quotesMixed\":0,\"quotesIndirect\":0}],\"extractor\":\"x\"}";
    private static final String LINE =
            "{\"schemaVersion\":1,\"articleId\":\"a\",\"publisher\":\"Wire\",\"ingestedAt\":\"2026-03-01T08:31:02Z\","
                    + "\"outcome\":\"NEW\","
                    + "\"flags\":[\"f\"],\"deltas\":[{\"undated\":true,\"hour\":\"2026-03-01T08:00:00Z\","
                    + "\"articles\":1,\"mentions\":-7,"
                    + "\"quotesDirect\":2,\"quotesMixed\":1,\"quotesIndirect\":3,\"unnamed\":1,\"unknown\":2,"
                    + "\"storyId\":\"5a\"}]}";

    @Test
    void recordsOfTheProcessorAreReadAsByTheTreeReader() throws Exception {
        assertThat(PlainMentionReader.read(bytes(MENTION))).contains(TreeReader.mention(bytes(MENTION)));
        assertThat(PlainLineReader.read(bytes(LINE))).contains(TreeReader.line(bytes(LINE)));
    }

    @Test
    void invalidIngestionTimeIsIgnored() throws Exception {
        Instant told = Instant.parse("2026-03-01T08:31:02.125Z");
        assertThat(TreeReader.mention(bytes(MENTION)).ingestedAt()).isEqualTo(told);
        for (String odd :
                List.of("null", "17", "\"yesterday\"", "[\"2026-03-01T08:31:02Z\"]", "\"2026-02-30T08:31:02Z\"")) {
            byte[] mention = bytes(MENTION.replace("\"" + told + "\"", odd));
            assertThat(TreeReader.mention(mention).ingestedAt()).as(odd).isNull();
            assertThat(PlainMentionReader.read(mention)).as(odd).contains(TreeReader.mention(mention));
        }
    }

    @Test
    void unusualJsonIsLeftToTheTreeReader() {
        List<String> unusual = List.of(
                "\uFEFF" + MENTION,
                " " + MENTION,
                MENTION + " {}",
                MENTION.replace("\"count\":3", "\"count\":3,\"count\":4"),
                MENTION.replace("\"count\":3", "\"count\":3.0"),
                MENTION.replace("\"count\":3", "\"count\":null"),
                MENTION.replace("\"count\":3", "\"count\":-3"),
                MENTION.replace("\"count\":3", "\"count\":99999999999"),
                MENTION.replace("2026-03-01T08:30:00.250Z", "2026-03-01T08:30:00+01:00"),
                MENTION.replace("2026-03-01T08:30:00.250Z", "2026-02-30T08:30:00Z"),
                MENTION.replace("2026-03-01T08:30:00.250Z", "2026-03-01T08:30:60Z"),
                MENTION.replace("2026-03-01T08:30:00.250Z", "2026-03-01T08:30:00.Z"),
                MENTION.replace("PUBLISHED", "published"),
                MENTION.replace("\"count\":3", "\"count\":3,\"undated\":null"),
                MENTION.replace("\"type\":\"LOCATION\",", ""));
        for (String record : unusual) {
            assertThat(PlainMentionReader.read(bytes(record))).as(record).isEmpty();
        }
    }

    @Test
    void recordsWithOneByteChangedAreReadAsByTheTreeReader() {
        Random random = new Random(4);
        for (int i = 0; i < 40_000; i++) {
            byte[] mention = changed(MENTION, random);
            Optional<CountedMention> plain = PlainMentionReader.read(mention);
            if (plain.isPresent()) {
                assertThat(tree(() -> TreeReader.mention(mention)))
                        .as(text(mention))
                        .isEqualTo(plain);
            }
            byte[] line = changed(LINE, random);
            Optional<ProcessedLine> plainLine = PlainLineReader.read(line);
            if (plainLine.isPresent()) {
                assertThat(tree(() -> TreeReader.line(line))).as(text(line)).isEqualTo(plainLine);
            }
        }
    }

    private static byte[] changed(String record, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : bytes(record)) {
            bytes.add(b);
        }
        int at = random.nextInt(bytes.size());
        byte other = bytes.get(random.nextInt(bytes.size()));
        switch (random.nextInt(3)) {
            case 0 -> bytes.set(at, other);
            case 1 -> bytes.add(at, other);
            default -> bytes.remove(at);
        }
        byte[] changed = new byte[bytes.size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = bytes.get(i);
        }
        return changed;
    }

    private static <T> Optional<T> tree(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private interface Reading<T> {
        T read() throws Exception;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
