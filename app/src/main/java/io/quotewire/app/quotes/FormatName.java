package io.quotewire.app.quotes;

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
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
