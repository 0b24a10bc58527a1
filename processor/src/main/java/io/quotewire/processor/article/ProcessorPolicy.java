package io.quotewire.processor.article;

import io.quotewire.streaming.contract.LanguageCode;
import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The processor's settings.
 *
 * @param correctionWindow how long after its last change an article can be corrected
 * @param archivedRetention how long the hash of an archived article is kept
 * @param minimumConfidence quotes with a lower confidence are published but not counted, 0 to 1
 * @param extractionTimeout an article that takes longer becomes a dead letter
 * @param languages primary subtags in lower case; empty means all
 */
public record ProcessorPolicy(
        Duration correctionWindow,
        Duration archivedRetention,
        double minimumConfidence,
        Duration extractionTimeout,
        List<String> languages) {

    public ProcessorPolicy {
        languages = List.copyOf(languages);
    }

    public static ProcessorPolicy of(Settings settings) {
        return new ProcessorPolicy(
                settings.correctionWindow(),
                settings.settledRetention(),
                settings.minimumConfidence(),
                settings.extractionTimeout(),
                settings.languages());
    }

    /** Whether articles in this language are extracted; one that declares none is. */
    public boolean extracts(@Nullable String language) {
        if (language == null || language.isBlank() || languages.isEmpty()) {
            return true;
        }
        String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = tag.indexOf('-');
        String code = end < 0 ? tag : tag.substring(0, end);
        return languages.contains(LanguageCode.shorter(code).orElse(code));
    }
}
