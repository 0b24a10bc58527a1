package io.quotewire.producer.text;

import io.quotewire.core.text.WordList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names of time zones: abbreviations of {@code zones.txt}, for offsets or for places where summer time decides, and
 * those of the IANA database, such as {@code America/New_York}.
 */
final class ZoneNames {
    private static final Map<String, ZoneId> ZONES = zones();
    /** Those of places, with a slash; "EST" and the like are abbreviations here. */
    private static final Set<String> IDS = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.indexOf('/') >= 0)
            .collect(Collectors.toUnmodifiableSet());

    private ZoneNames() {}

    static Optional<ZoneId> zone(String name) {
        int slash = name.indexOf('/');
        if (IDS.contains(name)) {
            return Optional.of(ZoneId.of(name));
        }
        // "ET/7:15 AM PT", "EST/1515 GMT": the time in another zone follows.
        String abbreviation = slash < 0 ? name : name.substring(0, slash);
        return Optional.ofNullable(ZONES.get(abbreviation.toUpperCase(Locale.ROOT)));
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
