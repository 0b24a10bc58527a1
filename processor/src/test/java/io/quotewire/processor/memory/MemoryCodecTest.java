package io.quotewire.processor.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quotewire.core.model.Extraction;
import io.quotewire.processor.Articles;
import io.quotewire.processor.LineExtractor;
import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.CorrectedExtraction;
import io.quotewire.processor.event.HashedEvent;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.contract.Article;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemoryCodecTest {
    private static final String HASH = "00112233445566778899aabbccddeeff";
    private static final List<String> WORDS =
            List.of("Ada", "Bob", "Peru", "Lima", "Acme", "rain", "said", "Chloé", "snow", "nothing");

    @Test
    void decodedMemoryHasAllThatARetractionNeeds() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Remembered memory = memory(random);
            Remembered read = (Remembered) MemoryCodec.decode(MemoryCodec.encode(memory));
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("events.quotes", "events.mentions")
                    .isEqualTo(memory);
            assertThat(read.events().quotes())
                    .extracting(HashedEvent::id)
                    .containsExactlyElementsOf(ids(memory.events().quotes()));
            assertThat(read.events().mentions())
                    .extracting(HashedEvent::id)
                    .containsExactlyElementsOf(ids(memory.events().mentions()));
            for (int m = 0; m < memory.events().mentions().size(); m++) {
                assertThat(counted(read.events().mentions().get(m).event()))
                        .isEqualTo(counted(memory.events().mentions().get(m).event()));
            }
            for (int q = 0; q < memory.events().quotes().size(); q++) {
                assertThat(read.events().quotes().get(q).event())
                        .usingRecursiveComparison()
                        .ignoringExpectedNullFields()
                        .comparingOnlyFields(
                                "articleId",
                                "type",
                                "start",
                                "end",
                                "speaker",
                                "coSpeakers",
                                "about",
                                "confidence",
                                "fingerprint",
                                "sayingId",
                                "passageId",
                                "statement")
                        .isEqualTo(memory.events().quotes().get(q).event());
            }
        }
    }

    @Test
    void decodedMemoryIsEncodedToTheSameBytes() {
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = MemoryCodec.encode(memory(random));
            assertThat(MemoryCodec.encode(MemoryCodec.decode(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void markerOfAnArchivedArticleIsSmall() {
        Memory marker = new Archived(HASH, 1_790_000_000_000L);
        assertThat(MemoryCodec.encode(marker)).hasSizeLessThan(26);
        assertThat(MemoryCodec.decode(MemoryCodec.encode(marker))).isEqualTo(marker);
    }

    @Test
    void unknownLayoutIsRefused() {
        byte[] bytes = MemoryCodec.encode(new Archived(HASH, 1));
        bytes[0] = 9;
        assertThatThrownBy(() -> MemoryCodec.decode(bytes)).hasMessageContaining("layout 9");
    }

    @Test
    void truncatedBytesAreRefused() {
        byte[] bytes = MemoryCodec.encode(memory(new Random(5)));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> MemoryCodec.decode(cut)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static Remembered memory(Random random) {
        Article article =
                Articles.article("story-" + random.nextInt(), body(random)).article();
        Instant published = Instant.ofEpochMilli(random.nextLong(-4_000_000_000_000L, 4_000_000_000_000L));
        int date = random.nextInt(3);
        Origin origin = new Origin(
                article.id(),
                random.nextBoolean() ? article.url() : null,
                "Wire",
                published,
                date > 0,
                date > 1,
                random.nextBoolean() ? "en" : null,
                random.nextBoolean() ? HASH : null);
        Extraction extraction = new LineExtractor("lines-1").extract(String.valueOf(article.body()));
        ArticleEvents events = ArticleEvents.of(origin, article, CorrectedExtraction.of(article.id(), extraction), 0.5);
        return new Remembered(
                HASH,
                random.nextLong(4_000_000_000_000L),
                new ReceivedVersion(
                        new ArticleVersion(
                                random.nextLong(),
                                random.nextBoolean() ? null : published.plusNanos(random.nextInt(999))),
                        new Turn(random.nextLong(-1, 1L << 50), random.nextLong(-1, 1L << 50), false),
                        new Turn(random.nextLong(-1, 1L << 50), random.nextLong(-1, 1L << 50), false)),
                random.nextBoolean() ? PublicationState.PUBLISHED : PublicationState.WITHDRAWN,
                1 + random.nextInt(1000),
                origin,
                new Derivation(
                        "lines-1",
                        random.nextDouble(),
                        new Provenance(
                                random.nextLong(-1, 1L << 50),
                                random.nextBoolean() ? Set.of() : Set.of(7L, random.nextLong()))),
                random.nextBoolean()
                        ? events
                        : new ArticleEvents(
                                events.quotes(), events.mentions(), events.contribution(), Optional.empty()));
    }

    private static String body(Random random) {
        StringBuilder body = new StringBuilder();
        for (int line = random.nextInt(6); line >= 0; line--) {
            body.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextBoolean() ? "+Bob" : "")
                    .append(":~?".charAt(random.nextInt(3)));
            for (int word = random.nextInt(5); word >= 0; word--) {
                body.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            body.append('\n');
        }
        return body.toString();
    }

    private static List<String> ids(List<? extends HashedEvent<?>> events) {
        return events.stream().<String>map(HashedEvent::id).toList();
    }

    private static List<Object> counted(MentionEvent mention) {
        return List.of(
                mention.articleId(),
                mention.type(),
                mention.entity(),
                mention.count(),
                mention.quotesDirect(),
                mention.quotesMixed(),
                mention.quotesIndirect(),
                mention.about(),
                mention.publishedAt(),
                mention.publisher());
    }
}
