package io.quotewire.app.extract;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.app.terminal.Columns;
import io.quotewire.app.terminal.QuoteLayout;
import io.quotewire.app.terminal.Style;
import io.quotewire.core.model.Derivation;
import io.quotewire.core.model.Extraction;
import io.quotewire.core.model.Mention;
import io.quotewire.core.model.Quote;
import io.quotewire.core.model.QuoteType;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.core.statement.StatementPart;
import io.quotewire.core.statement.Statements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formats quotes next to their speakers, for terminals; a statement in several parts as one. */
final class QuoteTable implements Format {
    private static final String GAP = "  ";
    private static final int NOTE = "indirect 0.00".length();

    private final int width;
    private final Style style;
    private final QuoteLayout layout;
    private final boolean explained;

    /**
     * @param width columns of a line
     * @param explained whether a line below each quote says how it was found
     */
    QuoteTable(int width, Style style, boolean explained) {
        this.width = width;
        this.style = style;
        this.layout = new QuoteLayout(width, NOTE, style);
        this.explained = explained;
    }

    @Override
    public String article(Document document, Extraction extraction) {
        StringBuilder out = new StringBuilder();
        String id = Columns.plain(document.id().asText());
        String title = Columns.plain(document.title());
        out.append(style.bold(Columns.cut(title.isEmpty() ? id : title, width))).append('\n');
        if (!title.isEmpty()) {
            out.append(style.faint(Columns.cut(id, width))).append('\n');
        }
        if (extraction.quotes().isEmpty()) {
            out.append(GAP).append("no quotes\n");
        }
        List<Optional<StatementPart>> parts = Statements.of(document.text(), extraction.quotes());
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> whole = parts.get(i).flatMap(StatementPart::whole);
            if (whole.isEmpty()
                    || parts.get(i).filter(part -> part.number() == 1).isPresent()) {
                Quote quote = extraction.quotes().get(i);
                append(out, quote, whole.orElse(quote.text()));
            }
        }
        names(extraction).forEach((type, names) -> {
            String label = type.toLowerCase(Locale.ROOT) + "s: ";
            List<String> lines = Columns.wrap(label + names, width - GAP.length());
            lines.forEach(line -> out.append(GAP).append(style.faint(line)).append('\n'));
        });
        return out.append('\n').toString();
    }

    @Override
    public String refused(Optional<JsonNode> id, String reason) {
        // Already on standard error, on the same screen.
        return "";
    }

    private void append(StringBuilder out, Quote quote, String said) {
        String words = quote.type() == QuoteType.DIRECT ? "“" + said + "”" : said;
        String note = String.format(
                Locale.ROOT, "%-8s %.2f", quote.type().name().toLowerCase(Locale.ROOT), quote.confidence());
        layout.lines(ShownSpeaker.of(quote), words, note)
                .forEach(line -> out.append(line).append('\n'));
        Derivation derivation = quote.derivation();
        if (explained && derivation != null) {
            Columns.wrap(explanation(quote, derivation), width - 2 * GAP.length())
                    .forEach(line ->
                            out.append(GAP + GAP).append(style.faint(line)).append('\n'));
        }
    }

    /** CUE_BEHIND “said”, content 0.93; PRONOUN “he”, speaker 0.85. */
    private static String explanation(Quote quote, Derivation derivation) {
        return String.format(
                Locale.ROOT,
                "%s%s, content %.2f; %s%s, speaker %.2f",
                derivation.construction(),
                words(quote.cue()),
                quote.contentConfidence(),
                derivation.speakerPath(),
                words(quote.speakerText()),
                quote.speakerConfidence());
    }

    private static String words(@Nullable String words) {
        return words == null ? "" : " “" + Columns.plain(words) + "”";
    }

    /** The names of each type of entity with their numbers of occurrences. */
    private static Map<String, String> names(Extraction extraction) {
        Map<String, Map<String, Long>> counted = extraction.mentions().stream()
                .collect(Collectors.groupingBy(
                        mention -> mention.type().name(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(Mention::entity, LinkedHashMap::new, Collectors.counting())));
        Map<String, String> names = new LinkedHashMap<>();
        counted.forEach((type, entities) -> names.put(
                type,
                entities.entrySet().stream()
                        .map(entry -> Columns.plain(entry.getKey())
                                + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                        .collect(Collectors.joining(", "))));
        return names;
    }
}
