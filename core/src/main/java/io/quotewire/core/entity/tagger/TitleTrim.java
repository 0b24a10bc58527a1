package io.quotewire.core.entity.tagger;

import io.quotewire.core.text.Tokens;
import io.quotewire.core.text.WordList;
import java.util.Set;

/** Removes titles from the start of persons' names: "Mr Brown" becomes "Brown", as in most of the training data. */
final class TitleTrim {
    private static final Set<String> TITLES = WordList.lines(TitleTrim.class, "titles.txt");
    private static final int LONGEST = 16;

    private TitleTrim() {}

    /** Labels titles at the start of persons' names as outside; a title alone is left. */
    static void apply(Tokens tokens, byte[] labels) {
        for (int i = 0; i + 1 < labels.length; i++) {
            if (labels[i] == Labels.FIRST_PERSON
                    && labels[i + 1] == Labels.FIRST_PERSON + 1
                    && tokens.isCapital(i + 1)
                    && isTitle(tokens, i)) {
                labels[i] = Labels.OUTSIDE;
                labels[i + 1] = Labels.FIRST_PERSON;
            }
        }
    }

    private static boolean isTitle(Tokens tokens, int i) {
        return tokens.end(i) - tokens.start(i) <= LONGEST && TITLES.contains(tokens.word(i));
    }
}
