package io.quotewire.page.article;

import io.quotewire.streaming.contract.Keys;
import io.quotewire.streaming.correction.Correction;
import io.quotewire.streaming.correction.Correction.Action;
import io.quotewire.streaming.correction.CorrectionRecord;
import io.quotewire.streaming.reading.TopicReader;
import io.quotewire.streaming.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What people have decided about one article, and are not to see undone: whether it is taken down, and which of its
 * passages are no quotes or somebody else's. Immutable.
 */
final class ArticleDecisions {
    /** Nobody has decided anything. */
    static final ArticleDecisions NONE = new ArticleDecisions(Map.of());

    private final boolean takenDown;
    private final Map<String, Correction> byPassage;

    private ArticleDecisions(Map<String, Correction> inForce) {
        takenDown = inForce.values().stream().anyMatch(decision -> decision.action() == Action.ERASE);
        byPassage = inForce.values().stream()
                .filter(decision -> decision.passageId() != null)
                .collect(Collectors.toUnmodifiableMap(
                        decision -> String.valueOf(decision.passageId()), decision -> decision, (one, other) -> other));
    }

    /**
     * Reads the decisions that are in force now.
     *
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
     */
    static ArticleDecisions read(Settings settings, String articleId) {
        Map<String, Correction> inForce = new HashMap<>();
        try (TopicReader corrections =
                TopicReader.fromBeginning(settings, settings.topics().corrections())) {
            corrections.readToEnd(record -> {
                if (record.key() != null) {
                    String key = new String(record.key(), StandardCharsets.UTF_8);
                    decision(record.key(), record.value(), articleId)
                            .ifPresentOrElse(decision -> inForce.put(key, decision), () -> inForce.remove(key));
                }
                return true;
            });
        }
        return new ArticleDecisions(inForce);
    }

    /** The decisions, each of which must be of the same article. */
    static ArticleDecisions of(Collection<Correction> inForce) {
        return new ArticleDecisions(inForce.stream()
                .collect(Collectors.toMap(Correction::key, decision -> decision, (one, other) -> other)));
    }

    /** The decision in a record, if it is one of this article; an invalid one is none, as for the processor. */
    private static Optional<Correction> decision(byte[] key, byte[] value, String articleId) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            Correction decision = CorrectionRecord.read(key, value);
            String of = decision.articleId();
            return of != null && Keys.of(of).equals(Keys.of(articleId)) ? Optional.of(decision) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    boolean isTakenDown() {
        return takenDown;
    }

    /** The decision on a passage. */
    Optional<Correction> of(String passageId) {
        return Optional.ofNullable(byPassage.get(passageId));
    }
}
