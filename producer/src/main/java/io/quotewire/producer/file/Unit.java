package io.quotewire.producer.file;

import io.quotewire.producer.intake.Intake;
import java.util.List;
import java.util.Optional;

/**
 * The content of one line or record of a file.
 *
 * @param number of the line or record, from 1
 * @param article to send, if there is one
 * @param oddities defects in spite of which it is taken
 * @param passedOver what it is, if it is valid but has no text
 * @param refusal why it is refused, if it is
 */
record Unit(
        long number,
        Optional<Intake.Ready> article,
        List<String> oddities,
        Optional<String> passedOver,
        Optional<String> refusal) {

    static Unit of(long number, Intake.Ready article, List<String> oddities) {
        return new Unit(number, Optional.of(article), oddities, Optional.empty(), Optional.empty());
    }

    static Unit refused(long number, String reason) {
        return new Unit(number, Optional.empty(), List.of(), Optional.empty(), Optional.of(reason));
    }

    /** @param kind what it is: {@code picture} */
    static Unit passedOver(long number, String kind) {
        return new Unit(number, Optional.empty(), List.of(), Optional.of(kind), Optional.empty());
    }

    /** A unit without an article and without a defect. */
    static Unit nothing(long number) {
        return new Unit(number, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    boolean isNothing() {
        return article.isEmpty() && passedOver.isEmpty() && refusal.isEmpty();
    }
}
