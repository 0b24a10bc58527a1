package io.quotewire.sink.count;

import io.quotewire.streaming.contract.Count;
import io.quotewire.streaming.contract.Count.Kind;
import io.quotewire.streaming.contract.Json;
import java.util.function.IntToLongFunction;

/**
 * Writes a count as JSON: byte for byte what {@link Json#write} makes of the contract's record, but without creating
 * that record. Counts are most of what the sink writes. Not thread-safe.
 */
final class CountJson {
    private static final byte[] VERSION = JsonBytes.piece("{\"schemaVersion\":");
    private static final byte[] KIND = JsonBytes.piece(",\"kind\":");
    private static final byte[] TYPE = JsonBytes.piece(",\"type\":");
    private static final byte[] NAME = JsonBytes.piece(",\"name\":");
    private static final byte[] ABOUT_TYPE = JsonBytes.piece(",\"aboutType\":");
    private static final byte[] ABOUT = JsonBytes.piece(",\"about\":");
    private static final byte[] WINDOW = JsonBytes.piece(",\"window\":\"");
    private static final byte[] ARTICLES = JsonBytes.piece("\",\"articles\":");
    private static final byte[] MENTIONS = JsonBytes.piece(",\"mentions\":");
    private static final byte[] DIRECT = JsonBytes.piece(",\"quotesDirect\":");
    private static final byte[] MIXED = JsonBytes.piece(",\"quotesMixed\":");
    private static final byte[] INDIRECT = JsonBytes.piece(",\"quotesIndirect\":");
    private static final byte[] UNNAMED = JsonBytes.piece(",\"unnamed\":");
    private static final byte[] UNKNOWN = JsonBytes.piece(",\"unknown\":");
    private static final byte[] ARTICLES_BY_HOUR = JsonBytes.piece(",\"articlesByHour\":");
    private static final byte[] MENTIONS_BY_HOUR = JsonBytes.piece(",\"mentionsByHour\":");
    private static final byte[] QUOTES_BY_HOUR = JsonBytes.piece(",\"quotesByHour\":");
    private static final byte[] UNDATED_ARTICLES = JsonBytes.piece(",\"undatedArticles\":");
    private static final byte[] UNDATED_MENTIONS = JsonBytes.piece(",\"undatedMentions\":");
    private static final byte[] UNDATED_QUOTES = JsonBytes.piece(",\"undatedQuotes\":");
    private static final byte[] STORIES = JsonBytes.piece(",\"stories\":");

    private final JsonBytes out = new JsonBytes();

    /** The beginning of a subject's counts, the same in all windows. */
    byte[] subject(Subject subject) {
        out.clear().append(VERSION).append(Count.SCHEMA_VERSION);
        field(KIND, subject.kind().label());
        if (subject.type() != null) {
            field(TYPE, subject.type().name());
        }
        field(NAME, subject.name());
        if (subject.aboutType() != null) {
            field(ABOUT_TYPE, subject.aboutType().name());
        }
        if (subject.about() != null) {
            field(ABOUT, subject.about());
        }
        return out.toBytes();
    }

    /**
     * The value of a count.
     *
     * @param begin the beginning for its subject
     * @param sum the published sum of {@code stored}
     */
    byte[] write(byte[] begin, Kind kind, CountWindow window, StoredCount stored, Amounts sum) {
        out.clear().append(begin).append(WINDOW).append(JsonBytes.piece(window.label()));
        out.append(ARTICLES).append(sum.articles());
        out.append(MENTIONS).append(sum.mentions());
        out.append(DIRECT).append(sum.direct());
        out.append(MIXED).append(sum.mixed());
        out.append(INDIRECT).append(sum.indirect());
        if (kind == Kind.PUBLISHER) {
            out.append(UNNAMED).append(sum.unnamed());
            out.append(UNKNOWN).append(sum.unknown());
        }
        if (!window.isTotal()) {
            hours(ARTICLES_BY_HOUR, stored::articles);
            hours(MENTIONS_BY_HOUR, stored::mentions);
            hours(QUOTES_BY_HOUR, stored::quotes);
            undated(stored.undated());
        }
        return out.append(STORIES).append(sum.stories()).append('}').toBytes();
    }

    private void undated(Amounts undated) {
        if (!undated.isNone()) {
            out.append(UNDATED_ARTICLES).append(undated.articles());
            out.append(UNDATED_MENTIONS).append(undated.mentions());
            out.append(UNDATED_QUOTES).append(undated.quotes());
        }
    }

    private void hours(byte[] field, IntToLongFunction ofHour) {
        out.append(field);
        for (int hour = 0; hour < StoredCount.HOURS; hour++) {
            out.append(hour == 0 ? '[' : ',').append(ofHour.applyAsLong(hour));
        }
        out.append(']');
    }

    private void field(byte[] field, String value) {
        out.append(field);
        if (isPlain(value)) {
            out.append('"').append(JsonBytes.piece(value)).append('"');
        } else {
            out.append(Json.write(value));
        }
    }

    /** Whether a text needs no escaping. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }
}
