package io.quotewire.page.letter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.replay.Letter;
import java.io.IOException;

/** The article that a dead letter belongs to: the letter is the article's own record, or an event of it. */
record LetterArticle(Letter letter) {
    /** Whether the article was taken down, as far as the letter's key and value tell. */
    boolean isAmong(TakenDown takenDown) {
        return takenDown.isOf(letter.key(), value());
    }

    private JsonNode value() {
        byte[] bytes = letter.read().value();
        try {
            return bytes == null ? Json.mapper().missingNode() : Json.mapper().readTree(bytes);
        } catch (IOException e) {
            return Json.mapper().missingNode();
        }
    }
}
