package io.quotewire.app.quotes;

import io.quotewire.streaming.contract.Change;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Locale;

/** The formats, by their names on the command line. */
public enum FormatName {
    /** The records, unchanged. */
    JSONL,
    /** A column for each field, with headings; lists as JSON. */
    CSV,
    /** GDELT's Global Quotation Graph. */
    GQG,
    /** schema.org's Quotation, as JSON-LD. */
    QUOTATION,
    /** W3C Web Annotation, as JSON-LD. */
    ANNOTATION;

    /** Whether the format can represent retractions; the others cannot. */
    public boolean tellsRetractions() {
        return this == JSONL || this == CSV;
    }

    /** Whether the format can represent this event: not all can represent a retraction. */
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
