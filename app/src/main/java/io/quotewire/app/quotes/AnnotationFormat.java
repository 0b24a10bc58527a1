package io.quotewire.app.quotes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.ShownSpeaker;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A quote as a W3C Web Annotation of its article, one object a line: the target is the passage, by its words and by its
 * position in the article's body; the annotation's body names the speaker and the entities spoken about.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
final class AnnotationFormat implements QuoteFormat {

    @Override
    public String line(String value, QuoteEvent quote) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("@context", "http://www.w3.org/ns/anno.jsonld");
        line.put("id", "urn:quotewire:quote:" + quote.id());
        line.put("type", "Annotation");
        line.put("motivation", "identifying");
        line.put(
                "created",
                quote.extractedAt() == null ? null : quote.extractedAt().toString());
        ArrayNode bodies = line.putArray("body");
        ShownSpeaker.of(quote.speaker(), quote.speakerRole(), quote.speakerText())
                .ifPresent(speaker -> bodies.addObject()
                        .put("type", "TextualBody")
                        .put("purpose", "identifying")
                        .put("value", speaker));
        quote.about()
                .forEach(about -> bodies.addObject()
                        .put("type", "TextualBody")
                        .put("purpose", "tagging")
                        .put("value", about.entity()));
        ObjectNode target = line.putObject("target");
        target.put("source", Objects.requireNonNullElseGet(quote.url(), () -> iri(quote.articleId())));
        ArrayNode selectors = target.putArray("selector");
        if (quote.text() != null) {
            ObjectNode words = selectors.addObject().put("type", "TextQuoteSelector");
            words.put("exact", quote.text()).put("prefix", quote.prefix()).put("suffix", quote.suffix());
        }
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", quote.start())
                .put("end", quote.end());
        return QuotationFormat.withoutNulls(line).toString();
    }

    /** The id as an IRI, as the model requires: any other would be taken for a path on some server. */
    private static String iri(String articleId) {
        try {
            if (new URI(articleId).isAbsolute()) {
                return articleId;
            }
        } catch (URISyntaxException e) {
            // Such as one with spaces.
        }
        return "urn:quotewire:article:"
                + URLEncoder.encode(articleId, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
