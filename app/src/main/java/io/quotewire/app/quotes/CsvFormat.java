package io.quotewire.app.quotes;

import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** CSV with a column for each field of a quote, in the contract's order. */
final class CsvFormat implements QuoteFormat {
    private final CsvRows rows = new CsvRows(Arrays.stream(QuoteEvent.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList());

    @Override
    public String head() {
        return rows.head();
    }

    @Override
    public String line(String value, QuoteEvent quote) {
        return rows.row(Json.mapper().valueToTree(quote));
    }
}
