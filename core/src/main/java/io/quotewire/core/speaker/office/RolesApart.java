package io.quotewire.core.speaker.office;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what one person is hardly both in one story: a judge and "the driver"; from {@code roles-apart.txt}. */
final class RolesApart {
    private static final String APART = "apart";

    private static final Map<String, String> KINDS = new HashMap<>();
    private static final Map<String, Set<String>> OTHERS = new HashMap<>();

    static {
        for (List<String> row : WordList.rows(RolesApart.class, "roles-apart.txt")) {
            if (row.get(0).equals(APART)) {
                OTHERS.put(row.get(1), Set.copyOf(row.subList(2, row.size())));
            } else {
                row.subList(1, row.size()).forEach(noun -> KINDS.put(noun, row.get(0)));
            }
        }
    }

    private RolesApart() {}

    /** Whether nobody to whom the second lower-case noun applies is called by the first. */
    static boolean are(String noun, String other) {
        String kind = KINDS.getOrDefault(noun, "");
        return OTHERS.getOrDefault(kind, Set.of()).contains(KINDS.getOrDefault(other, ""));
    }
}
