package io.quotewire.producer.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Replaces halves of surrogate pairs in the texts of a JSON tree, wherever they are. */
final class WholeTexts {
    private WholeTexts() {}

    /**
     * Changes the fields of an object in place.
     *
     * @param except the field that identifies the article, which is left as it is
     * @param oddities gets a line for each text that is changed, with the name of the object's field that it is in
     */
    static void in(ObjectNode object, String except, List<String> oddities) {
        object.properties().forEach(field -> {
            if (!field.getKey().equals(except)) {
                field.setValue(whole(field.getValue(), field.getKey(), oddities));
            }
        });
    }

    private static JsonNode whole(JsonNode node, String field, List<String> oddities) {
        if (node.isTextual()) {
            String text = node.textValue();
            String whole = IdentifyingText.whole(field, text, oddities);
            return whole.equals(text) ? node : TextNode.valueOf(whole);
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, whole(array.get(i), field, oddities));
            }
        } else if (node instanceof ObjectNode object) {
            object.properties().forEach(inner -> inner.setValue(whole(inner.getValue(), field, oddities)));
        }
        return node;
    }
}
