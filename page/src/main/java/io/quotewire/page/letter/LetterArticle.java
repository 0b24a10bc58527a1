package io.quotewire.page.letter;

import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.streaming.contract.Json;
import io.quotewire.streaming.correction.TakenDown;
import io.quotewire.streaming.replay.Letter;
import java.io.IOException;

/** Of which article a dead letter is: an article's own record, or an event of one. */
record LetterArticle(Letter letter) {
    /** As far as the letter tells: by its key, or by what its value says. */
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
