package io.quotewire.core.indirect;

import io.quotewire.core.text.WordList;
import java.util.Set;

/** The kinds of words of {@code report-words.txt}, each explained there. */
final class ReportWords {
    static final Set<String> EXAMINED = of("examined");
    static final Set<String> SHOWING = of("showing");
    static final Set<String> JUDGING = of("judging");
    static final Set<String> PURPOSE = of("purpose");
    static final Set<String> VOICING = of("voicing");

    private ReportWords() {}

    private static Set<String> of(String kind) {
        return WordList.ofKind(ReportWords.class, "report-words.txt", kind::equals);
    }
}
