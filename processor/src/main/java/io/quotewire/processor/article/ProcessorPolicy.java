package io.quotewire.processor.article;

import io.quotewire.streaming.settings.Settings;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the processor is set to.
 *
 * @param correctionWindow how long after its last change an article may be corrected
 * @param archivedRetention how long the hash of an archived article is kept
 * @param minimumConfidence quotes below it are published and not counted, 0 to 1
 * @param extractionTimeout an article that takes longer goes to the dead letters
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

    /** Whether articles of this language are extracted; one that declares none is. */
    public boolean extracts(@Nullable String language) {
        if (language == null || language.isBlank() || languages.isEmpty()) {
            return true;
        }
        String tag = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int end = tag.indexOf('-');
        return languages.contains(end < 0 ? tag : tag.substring(0, end));
    }
}
