package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zone abbreviations of {@code zones.txt}. */
final class ZoneAbbreviations {
    private static final Map<String, ZoneOffset> OFFSETS = offsets();

    private ZoneAbbreviations() {}

    static Optional<ZoneOffset> offset(String abbreviation) {
        return Optional.ofNullable(OFFSETS.get(abbreviation.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, ZoneOffset> offsets() {
        Map<String, ZoneOffset> offsets = new HashMap<>();
        for (String zone : WordList.read(ZoneAbbreviations.class, "zones.txt")) {
            int space = zone.indexOf(' ');
            offsets.put(zone.substring(0, space), ZoneOffset.of(zone.substring(space + 1)));
        }
        return Map.copyOf(offsets);
    }
}
