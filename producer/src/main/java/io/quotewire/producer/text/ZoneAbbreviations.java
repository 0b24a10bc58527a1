package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Time zone abbreviations of {@code zones.txt}: offsets, or places where summer time decides. */
final class ZoneAbbreviations {
    private static final Map<String, ZoneId> ZONES = zones();

    private ZoneAbbreviations() {}

    static Optional<ZoneId> zone(String abbreviation) {
        return Optional.ofNullable(ZONES.get(abbreviation.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String zone : WordList.read(ZoneAbbreviations.class, "zones.txt")) {
            int space = zone.indexOf(' ');
            zones.put(zone.substring(0, space), ZoneId.of(zone.substring(space + 1)));
        }
        return Map.copyOf(zones);
    }
}
