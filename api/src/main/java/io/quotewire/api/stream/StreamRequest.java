package io.quotewire.api.stream;

import io.quotewire.sink.query.QuoteFilter;
import java.util.Optional;

/**
 * What a subscriber wants of the stream.
 *
 * @param filter which quotes
 * @param lastEventId the id of the last event that it had; the stream goes on after it
 * @param fromBeginning whether to begin with the oldest quote that the topic holds, if there is no last event
 */
public record StreamRequest(QuoteFilter filter, Optional<String> lastEventId, boolean fromBeginning) {}
