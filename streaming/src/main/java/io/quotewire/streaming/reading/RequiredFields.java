package io.quotewire.streaming.reading;

import io.quotewire.streaming.contract.MentionEvent;
import io.quotewire.streaming.contract.Processed;
import io.quotewire.streaming.contract.QuoteEvent;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a record, which may come from another program, has all fields that its schema requires. Numbers are not
 * checked: an absent one is read as zero. Pure functions.
 */
public final class RequiredFields {
    private RequiredFields() {}

    public static boolean areIn(QuoteEvent quote) {
        return areThere(quote.id(), quote.passageId(), quote.change(), quote.articleId(), quote.publisher())
                && areThere(quote.publishedAt(), quote.type(), quote.speakerKind(), quote.extractor())
                && areThere(quote.coSpeakers(), quote.about())
                && quote.coSpeakers().stream().allMatch(Objects::nonNull)
                && quote.about().stream().allMatch(about -> about != null && areThere(about.type(), about.entity()));
    }

    public static boolean areIn(MentionEvent mention) {
        return areThere(mention.id(), mention.change(), mention.articleId(), mention.publisher())
                && areThere(mention.publishedAt(), mention.type(), mention.entity(), mention.extractor())
                && areThere(mention.about())
                && mention.about().stream().allMatch(about -> about != null && areThere(about.type(), about.entity()));
    }

    public static boolean areIn(Processed line) {
        return areThere(line.articleId(), line.publisher(), line.publishedAt(), line.processedAt())
                && areThere(line.outcome(), line.flags(), line.deltas(), line.extractor())
                && line.deltas().stream().allMatch(delta -> delta != null && areThere(delta.hour()));
    }

    private static boolean areThere(@Nullable Object... fields) {
        return Arrays.stream(fields).allMatch(Objects::nonNull);
    }
}
