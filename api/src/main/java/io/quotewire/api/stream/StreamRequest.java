package io.quotewire.api.stream;

import io.quotewire.sink.query.QuoteFilter;
import java.util.Optional;

/**
 * A subscriber's request.
 *
 * @param filter which quotes
 * @param lastEventId the id of the last event that it received; the stream continues after it
 * @param fromBeginning whether to begin with the oldest quote on the topic if there is no last event
 */
public record StreamRequest(QuoteFilter filter, Optional<String> lastEventId, boolean fromBeginning) {}
