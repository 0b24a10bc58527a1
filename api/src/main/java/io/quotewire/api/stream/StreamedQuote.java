package io.quotewire.api.stream;

import io.quotewire.streaming.contract.QuoteEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A quote as an event of the stream, written once for all subscribers. Immutable.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
final class StreamedQuote {
    private final QuoteEvent quote;
    private final byte[] event;

    /** @param id from which the stream can be resumed after it; see {@link Offsets} */
    StreamedQuote(String id, QuoteRecord read) {
        quote = read.quote();
        event = event(id, quote.change().name().toLowerCase(Locale.ROOT), read.json());
    }

    /** Quotes that were read one after the other from this position on. */
    static List<StreamedQuote> after(Offsets position, List<QuoteRecord> read) {
        Offsets place = position.copy();
        List<StreamedQuote> events = new ArrayList<>(read.size());
        for (QuoteRecord quote : read) {
            place.pass(quote.partition(), quote.offset() + 1);
            events.add(new StreamedQuote(place.toString(), quote));
        }
        return events;
    }

    QuoteEvent quote() {
        return quote;
    }

    void writeTo(ByteArrayOutputStream out) {
        out.writeBytes(event);
    }

    private static byte[] event(String id, String kind, String data) {
        StringBuilder event = new StringBuilder(data.length() + 64);
        event.append("id: ").append(id).append("\nevent: ").append(kind).append('\n');
        // Each line of a value becomes a data line of the event.
        data.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
        return event.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }
}
