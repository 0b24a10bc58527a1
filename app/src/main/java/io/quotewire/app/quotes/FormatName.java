package io.quotewire.app.quotes;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Locale;

/** The formats by the names that options take. */
public enum FormatName {
    /** The records as they are. */
    JSONL,
    /** A column for each field, under their names; lists as JSON. */
    CSV,
    /** GDELT's Global Quotation Graph. */
    GQG,
    /** schema.org's Quotation, as JSON-LD. */
    QUOTATION,
    /** W3C Web Annotation, as JSON-LD. */
    ANNOTATION;

    /** Whether a line can say that a quote stands no more; the others have no word for it. */
    public boolean tellsRetractions() {
        return this == JSONL || this == CSV;
    }

    /** Whether a line can say of this event what it says: of a retraction not all can. */
    public boolean tells(QuoteEvent quote) {
        return tellsRetractions() || quote.change() == Change.PUBLISHED;
    }

    /** The format itself. */
    public QuoteFormat format() {
        return switch (this) {
            case JSONL -> (value, quote) -> value;
            case CSV -> new CsvFormat();
            case GQG -> new QuotationGraphFormat();
            case QUOTATION -> new QuotationFormat();
            case ANNOTATION -> new AnnotationFormat();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
