package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of time zones: abbreviations of {@code zones.txt}, for offsets or for places where summer time decides, and
 * those of the IANA database, such as {@code America/New_York}.
 */
final class ZoneNames {
    private static final Map<String, ZoneId> ZONES = zones();

    private ZoneNames() {}

    static Optional<ZoneId> zone(String name) {
        if (name.indexOf('/') >= 0) {
            return Optional.of(name)
                    .filter(ZoneId.getAvailableZoneIds()::contains)
                    .map(ZoneId::of);
        }
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT)));
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (String zone : WordList.read(ZoneNames.class, "zones.txt")) {
            int space = zone.indexOf(' ');
            zones.put(zone.substring(0, space), ZoneId.of(zone.substring(space + 1)));
        }
        return Map.copyOf(zones);
    }
}
