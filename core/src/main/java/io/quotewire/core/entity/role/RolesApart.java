package io.quotewire.core.entity.role;

import io.quotewire.core.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what one person is hardly both in one story: a judge and "the driver"; from {@code roles-apart.txt}. */
public final class RolesApart {
    private static final String APART = "apart";

    private static final Map<String, String> KINDS;
    private static final Map<String, Set<String>> OTHERS;

    static {
        Map<String, String> kinds = new HashMap<>();
        Map<String, Set<String>> others = new HashMap<>();
        for (List<String> row : WordList.rows(RolesApart.class, "roles-apart.txt")) {
            if (row.get(0).equals(APART)) {
                others.put(row.get(1), Set.copyOf(row.subList(2, row.size())));
            } else {
                row.subList(1, row.size()).forEach(noun -> kinds.put(noun, row.get(0)));
            }
        }
        KINDS = Map.copyOf(kinds);
        OTHERS = Map.copyOf(others);
    }

    private RolesApart() {}

    /** Whether nobody to whom the second lower-case noun applies is called by the first. */
    public static boolean are(String noun, String other) {
        String kind = KINDS.getOrDefault(noun, "");
        return OTHERS.getOrDefault(kind, Set.of()).contains(KINDS.getOrDefault(other, ""));
    }
}
