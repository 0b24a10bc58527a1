package io.quotewire.app.quotes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quotewire.core.model.AboutEntity;
import io.quotewire.core.model.EntityType;
import io.quotewire.core.model.SpeakerKind;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.contract.QuoteEvent;

/**
 * A quote as schema.org's Quotation in JSON-LD, one object a line. A group has no name and need not be an organisation,
 * so its words are a credit.
 *
 * @see <a href="https://schema.org/Quotation">schema.org/Quotation</a>
 */
final class QuotationFormat implements QuoteFormat {

    @Override
    public String line(String value, QuoteEvent quote) {
        ObjectNode line = Json.mapper().createObjectNode();
        line.put("@context", "https://schema.org");
        line.put("@type", "Quotation");
        line.put("@id", "urn:quotewire:quote:" + quote.id());
        line.put("text", quote.text());
        line.put("inLanguage", quote.language());
        if (quote.speakerKind() == SpeakerKind.GROUP) {
            line.put("creditText", quote.speaker());
        } else if (quote.speaker() != null) {
            ObjectNode speaker = line.putObject("spokenByCharacter");
            speaker.put("@type", quote.speakerKind() == SpeakerKind.PERSON ? "Person" : "Organization");
            speaker.put("name", quote.speaker());
            speaker.put("jobTitle", quote.speakerKind() == SpeakerKind.PERSON ? quote.speakerRole() : null);
            speaker.put("identifier", quote.speakerId());
        }
        ObjectNode article = line.putObject("isPartOf");
        article.put("@type", "NewsArticle");
        article.put("identifier", quote.articleId());
        article.put("url", quote.url());
        article.put("headline", quote.title());
        article.put("datePublished", quote.publishedAt().toString());
        article.putObject("publisher").put("@type", "Organization").put("name", quote.publisher());
        ArrayNode about = line.putArray("about");
        for (AboutEntity entity : quote.about()) {
            about.addObject().put("@type", type(entity.type())).put("name", entity.entity());
        }
        return withoutNulls(line).toString();
    }

    private static String type(EntityType type) {
        return switch (type) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case LOCATION -> "Place";
        };
    }

    /** Removes fields without a value, recursively; in JSON-LD, absence has the same meaning. */
    static ObjectNode withoutNulls(ObjectNode node) {
        node.properties().removeIf(field -> field.getValue().isNull());
        node.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inside) {
                withoutNulls(inside);
            }
        });
        return node;
    }
}
