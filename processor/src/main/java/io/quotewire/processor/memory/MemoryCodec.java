package io.quotewire.processor.memory;

import io.quotewire.processor.event.ArticleEvents;
import io.quotewire.processor.event.Contribution;
import io.quotewire.processor.event.PublicationState;
import io.quotewire.processor.event.TextSketch;
import io.quotewire.processor.memory.Memory.Archived;
import io.quotewire.processor.memory.Memory.Derivation;
import io.quotewire.processor.memory.Memory.Remembered;
import io.quotewire.streaming.binary.BinaryReader;
import io.quotewire.streaming.binary.BinaryWriter;
import io.quotewire.streaming.contract.ArticleVersion;
import io.quotewire.streaming.contract.Origin;
import io.quotewire.streaming.version.ReceivedVersion;
import io.quotewire.streaming.version.Turn;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Encodes a {@link Memory}: a layout version, then the hash of an archived article, or the article with its events. It
 * takes about 80 bytes for a quote, 20 for a mention and 4 for a paragraph; a repeated name is written once. An unknown
 * layout is rejected.
 */
public final class MemoryCodec {
    private static final int VERSION = 6;

    /** Usual size of a remembered article. */
    private static final int USUAL_BYTES = 2048;

    /** The last layout without the turns of the version. */
    private static final int WITHOUT_TURNS = 5;

    /** The last layout without the ids of quotes' sayings. */
    private static final int WITHOUT_SAYING = 4;

    /** The last layout without the story of an article. */
    private static final int WITHOUT_STORY = 3;

    /** The last layout without a sketch of the text. */
    private static final int WITHOUT_TEXT = 2;

    /** The last layout without the provenance of events. */
    private static final int WITHOUT_PROVENANCE = 1;

    private static final int ARCHIVED = 0;
    private static final int REMEMBERED = 1;

    /** An assumed date of an article that is counted on its day, from before undated counts were introduced. */
    private static final int ASSUMED = 1;

    private static final int UNDATED = 2;

    private MemoryCodec() {}

    /** The memory in the current layout. */
    public static byte[] encode(Memory memory) {
        if (memory instanceof Remembered remembered) {
            BinaryWriter out = new BinaryWriter(USUAL_BYTES).unsigned(VERSION);
            encode(remembered, out);
            return out.toBytes();
        }
        return new BinaryWriter()
                .unsigned(VERSION)
                .unsigned(ARCHIVED)
                .hash(memory.contentHash())
                .unsigned(memory.expiresAt())
                .toBytes();
    }

    /** Describes the layout in which an earlier release wrote this; empty if it is the current one. */
    static Optional<String> earlierLayout(byte[] bytes) {
        long version = new BinaryReader(bytes).unsigned();
        return version < VERSION
                ? Optional.of("in layout " + version + ", which becomes " + VERSION)
                : Optional.empty();
    }

    /**
     * The memory, in the current layout or that of an earlier release.
     *
     * @throws IllegalStateException if it is in the layout of a later release, or damaged
     */
    public static Memory decode(byte[] bytes) {
        BinaryReader in = new BinaryReader(bytes);
        long version = in.unsigned();
        if (version < WITHOUT_PROVENANCE || version > VERSION) {
            throw new IllegalStateException("the store holds articles in layout " + version + ", this program reads "
                    + VERSION + ": use the program that wrote it, or reset the application");
        }
        return in.count() == ARCHIVED ? new Archived(in.hash(), in.unsigned()) : decode(in, version);
    }

    private static void encode(Remembered memory, BinaryWriter out) {
        out.unsigned(REMEMBERED)
                .hash(memory.contentHash())
                .unsigned(memory.expiresAt())
                .signed(memory.version().number().revision());
        instant(out, memory.version().number().modifiedAt());
        out.string(memory.state().name()).unsigned(memory.generation());
        origin(out, memory.origin());
        out.string(memory.derived().extractor())
                .fixed(Double.doubleToLongBits(memory.derived().minimumConfidence()));
        contribution(out, memory.events().contribution());
        EventCodec events = new EventCodec(memory.origin());
        out.all(memory.events().mentions(), mention -> events.mention(out, mention));
        out.all(memory.events().quotes(), quote -> events.quote(out, quote));
        provenance(out, memory.provenance());
        out.bytes(memory.events().text().map(TextSketch::toBytes).orElse(new byte[0]));
        turn(out, memory.version().first());
        turn(out, memory.version().last());
    }

    private static Remembered decode(BinaryReader in, long version) {
        String content = in.hash();
        long expiresAt = in.unsigned();
        ArticleVersion known = new ArticleVersion(in.signed(), instant(in));
        PublicationState state = PublicationState.valueOf(in.string());
        long generation = in.unsigned();
        Origin origin = origin(in, version);
        String extractor = in.string();
        double minimumConfidence = Double.longBitsToDouble(in.fixed());
        Contribution contribution = contribution(in);
        EventCodec events = new EventCodec(origin);
        var mentions = in.all(() -> events.mention(in));
        var quotes = in.all(() -> events.quote(in, version > WITHOUT_SAYING));
        Provenance provenance = version == WITHOUT_PROVENANCE ? Provenance.UNKNOWN : provenance(in);
        byte[] text = version <= WITHOUT_TEXT ? new byte[0] : in.bytes();
        // What is known of it, even if its record is a copy for reprocessing, which came later.
        Turn early = Turn.at(provenance.offset());
        return new Remembered(
                content,
                expiresAt,
                version <= WITHOUT_TURNS
                        ? ReceivedVersion.of(known, early)
                        : new ReceivedVersion(known, turn(in), turn(in)),
                state,
                generation,
                origin,
                new Derivation(extractor, minimumConfidence, provenance),
                new ArticleEvents(
                        quotes,
                        mentions,
                        contribution,
                        text.length == 0 ? Optional.empty() : Optional.of(TextSketch.of(text))));
    }

    private static void origin(BinaryWriter out, Origin origin) {
        out.string(origin.articleId())
                .string(origin.url())
                .string(origin.publisher())
                .signed(origin.publishedAt().toEpochMilli())
                .unsigned(origin.undated() ? UNDATED : origin.assumed() ? ASSUMED : 0)
                .string(origin.language());
        String storyId = origin.storyId();
        out.unsigned(storyId == null ? 0 : 1);
        if (storyId != null) {
            out.hash(storyId);
        }
    }

    private static Origin origin(BinaryReader in, long version) {
        String articleId = in.string();
        String url = in.stringOrNull();
        String publisher = in.string();
        Instant publishedAt = Instant.ofEpochMilli(in.signed());
        long date = in.unsigned();
        String language = in.stringOrNull();
        boolean toldItsStory = version > WITHOUT_STORY && in.unsigned() > 0;
        return new Origin(
                articleId,
                url,
                publisher,
                publishedAt,
                date > 0,
                date == UNDATED,
                language,
                toldItsStory ? in.hash() : null);
    }

    private static void contribution(BinaryWriter out, Contribution contribution) {
        out.unsigned(contribution.articles())
                .unsigned(contribution.mentions())
                .unsigned(contribution.direct())
                .unsigned(contribution.mixed())
                .unsigned(contribution.indirect())
                .unsigned(contribution.unnamed())
                .unsigned(contribution.unknown());
    }

    private static Contribution contribution(BinaryReader in) {
        return new Contribution(in.count(), in.count(), in.count(), in.count(), in.count(), in.count(), in.count());
    }

    private static void provenance(BinaryWriter out, Provenance provenance) {
        out.unsigned(provenance.offset() + 1).all(new TreeSet<>(provenance.corrections()), out::fixed);
    }

    private static Provenance provenance(BinaryReader in) {
        return new Provenance(in.unsigned() - 1, Set.copyOf(in.all(in::fixed)));
    }

    /** Writes a turn. */
    static void turn(BinaryWriter out, Turn turn) {
        out.unsigned(1 + turn.time()).unsigned(1 + turn.offset());
    }

    /** Reads what {@link #turn(BinaryWriter, Turn)} wrote. */
    static Turn turn(BinaryReader in) {
        return new Turn(in.unsigned() - 1, in.unsigned() - 1, false);
    }

    /** Writes an instant to the nanosecond, or its absence. */
    public static void instant(BinaryWriter out, @Nullable Instant instant) {
        out.unsigned(instant == null ? 0 : 1);
        if (instant != null) {
            out.signed(instant.getEpochSecond()).unsigned(instant.getNano());
        }
    }

    /** Reads what {@link #instant(BinaryWriter, Instant)} wrote. */
    public static @Nullable Instant instant(BinaryReader in) {
        return in.unsigned() == 0 ? null : Instant.ofEpochSecond(in.signed(), in.unsigned());
    }
}
