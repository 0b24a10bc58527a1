package io.quotewire.streaming.contract.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import io.quotewire.streaming.contract.QuoteParts.Passage;
import io.quotewire.streaming.contract.QuoteParts.SourceAndCue;
import io.quotewire.streaming.contract.QuoteParts.SpokenBy;
import io.quotewire.streaming.contract.QuoteParts.Wording;
import io.quotewire.streaming.contract.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Random records written field by field, compared with Jackson's output. */
class RecordJsonTest {
    private static final int EVENTS = 2000;

    private final Chance chance = new Chance(20_261);

    @Test
    void quoteIsWrittenAsByJackson() {
        for (int i = 0; i < EVENTS; i++) {
            QuoteEvent quote = quote();
            Change change = chance.constant(Change.class);
            Stamp stamp = stamp();

            assertThat(text(UnsentJson.of(quote).toBytes())).isEqualTo(text(Json.write(quote)));
            assertThat(text(UnsentJson.of(quote).at(change, StampJson.of(stamp))))
                    .isEqualTo(text(Json.write(quote.stamped(change, stamp))))
                    .isEqualTo(text(QuoteEventJson.write(quote.stamped(change, stamp))));
        }
    }

    @Test
    void mentionIsWrittenAsByJackson() {
        for (int i = 0; i < EVENTS; i++) {
            MentionEvent mention = mention();
            Change change = chance.constant(Change.class);
            Stamp stamp = stamp();

            assertThat(text(UnsentJson.of(mention).toBytes())).isEqualTo(text(Json.write(mention)));
            assertThat(text(UnsentJson.of(mention).at(change, StampJson.of(stamp))))
                    .isEqualTo(text(Json.write(mention.stamped(change, stamp))))
                    .isEqualTo(text(MentionEventJson.write(mention.stamped(change, stamp))));
        }
    }

    @Test
    void processedRecordIsWrittenAsByJackson() {
        for (int i = 0; i < EVENTS; i++) {
            Processed line = line();

            assertThat(text(ProcessedJson.write(line))).isEqualTo(text(Json.write(line)));
        }
    }

    @Test
    void nulCharactersAreWrittenAsBlanks() throws Exception {
        assertThat(text(Json.write(List.of("a\u0000b", "“\u0000”\u0001")))).isEqualTo("[\"a b\",\"“ ”\\u0001\"]");
        assertThat(Json.mapper().writeValueAsString("\u0000é")).isEqualTo("\" é\"");
        for (int i = 0; i < EVENTS; i++) {
            QuoteEvent quote = quote();
            byte[] written = UnsentJson.of(quote).at(chance.constant(Change.class), StampJson.of(stamp()));

            assertThat(text(written)).doesNotContain("\\u0000");
        }
    }

    @Test
    void textLongerThanJacksonsBufferIsWrittenWhole() {
        Origin origin = new Origin("a", null, "é\"".repeat(20_000), chance.moment(), false, false, null, null);
        MentionEvent mention = MentionEvent.of(
                Change.PUBLISHED,
                origin,
                new MentionEvent.Named(EntityType.PERSON, "Ana Ruiz", null, null),
                new MentionEvent.Occurrences(0, List.of()),
                new MentionEvent.Quoted(0, 0, 0, List.of()));

        assertThat(text(MentionEventJson.write(mention))).isEqualTo(text(Json.write(mention)));
    }

    private QuoteEvent quote() {
        List<Integer> span = chance.span();
        List<Integer> speaker = chance.span();
        List<Integer> cue = chance.span();
        return QuoteEvent.of(
                Change.PUBLISHED,
                origin(),
                new Passage(
                        chance.string(),
                        chance.constant(QuoteType.class),
                        span.get(0),
                        span.get(1),
                        chance.number(),
                        chance.share(),
                        chance.maybe(chance::string),
                        chance.maybe(chance::string)),
                new SpokenBy(
                        chance.maybe(chance::string),
                        chance.maybe(chance::string),
                        chance.constant(SpeakerKind.class),
                        chance.list(chance::string)),
                chance.list(chance::about),
                new Wording(
                        chance.maybe(chance::string),
                        chance.maybe(chance::string),
                        chance.maybe(chance::flag),
                        chance.maybe(chance::string),
                        chance.maybe(chance::string),
                        chance.maybe(chance::string),
                        chance.maybe(() -> 1 + chance.number() / 2),
                        chance.maybe(chance::string),
                        chance.maybe(chance::share),
                        chance.maybe(chance::share)),
                new SourceAndCue(
                        chance.maybe(() -> chance.constant(EntityType.class)),
                        chance.maybe(() -> chance.list(() -> chance.constant(EntityType.class))),
                        chance.maybe(chance::string),
                        chance.maybe(chance::string),
                        speaker.get(0),
                        speaker.get(1),
                        chance.maybe(chance::string),
                        cue.get(0),
                        cue.get(1)));
    }

    private MentionEvent mention() {
        return MentionEvent.of(
                Change.PUBLISHED,
                origin(),
                new MentionEvent.Named(
                        chance.constant(EntityType.class),
                        chance.string(),
                        chance.maybe(chance::string),
                        chance.maybe(chance::string)),
                new MentionEvent.Occurrences(chance.number(), chance.maybe(() -> chance.list(chance::span))),
                new MentionEvent.Quoted(
                        chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.list(() -> new MentionEvent.SpokenOf(
                                chance.constant(EntityType.class),
                                chance.string(),
                                chance.number(),
                                chance.number(),
                                chance.number()))));
    }

    private Processed line() {
        return Processed.of(
                origin(),
                stamp(),
                chance.constant(Processed.Outcome.class),
                chance.list(chance::string),
                new Processed.Events(chance.number(), chance.number(), chance.number(), chance.number()),
                chance.list(() -> new Processed.Delta(
                        chance.moment(),
                        -chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.number(),
                        chance.maybe(chance::flag),
                        chance.maybe(chance::string))),
                new Processed.Changes(
                        chance.maybe(chance::flag),
                        chance.maybe(chance::number),
                        chance.maybe(chance::number),
                        chance.maybe(chance::number),
                        chance.maybe(() -> chance.list(chance::string)),
                        chance.maybe(() -> chance.list(chance::string))),
                chance.number());
    }

    private Origin origin() {
        return new Origin(
                chance.string(),
                chance.maybe(chance::string),
                chance.string(),
                chance.moment(),
                chance.flag(),
                chance.flag(),
                chance.maybe(chance::string),
                chance.maybe(chance::string));
    }

    private Stamp stamp() {
        return new Stamp(
                chance.number() - 5L, chance.maybe(chance::moment), chance.moment(), "rules-" + chance.string());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
