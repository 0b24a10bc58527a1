package io.quotewire.core.entity.training;

import io.quotewire.core.entity.tagger.Labels;
import io.quotewire.core.entity.training.LabelledSentence.Part;
import io.quotewire.core.text.WordList;
import io.quotewire.core.words.ClosedClasses;
import io.quotewire.core.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Corrects systematic errors in machine labels: the field of an office labelled as an organisation ("State" in
 * "Secretary of State", "Defence" in "Defence Minister"), an adjective labelled as the name it contains ("U.S.-led"), a
 * common noun labelled as the end of a name ("Helmand province").
 */
final class MachineErrors {
    private static final Set<String> OFFICES = words("offices-with-fields.txt");
    private static final Set<String> FIELDS = words("office-fields.txt");
    private static final Pattern ADJECTIVE = Pattern.compile(".*-(" + String.join("|", words("adjective-endings.txt"))
            + ")|(" + String.join("|", words("adjective-beginnings.txt")) + ")-.*|\\d+-\\p{L}.*");
    private static final int LONGEST_FIELD = 3;

    private MachineErrors() {}

    private static Set<String> words(String list) {
        return WordList.lines(MachineErrors.class, list);
    }

    /** The corrected sentence. */
    static List<Part> mended(List<Part> sentence) {
        List<Part> mended = new ArrayList<>(sentence);
        for (int i = 0; i < mended.size(); i++) {
            byte label = mended.get(i).label();
            if (label == Labels.OUTSIDE || Labels.continues(label)) {
                continue;
            }
            int end = Labelling.endOfName(mended, i);
            if (label == Labels.FIRST_ORGANIZATION && isFieldOfOffice(mended, i, end)) {
                Labelling.set(mended, i, end, Labels.OUTSIDE);
            } else if (end - i > 1
                    && label != Labels.FIRST_PERSON
                    && isCommon(mended.get(end - 1).word())) {
                Labelling.set(mended, end - 1, end, Labels.OUTSIDE);
            } else if (ADJECTIVE.matcher(mended.get(i).word()).matches()) {
                Labelling.set(mended, i, i + 1, Labels.OUTSIDE);
            }
        }
        return mended;
    }

    private static boolean isCommon(String word) {
        return word.chars().allMatch(Character::isLowerCase);
    }

    private static boolean isFieldOfOffice(List<Part> sentence, int first, int end) {
        if (end - first > LONGEST_FIELD || !FIELDS.contains(sentence.get(first).word())) {
            return false;
        }
        boolean before =
                end < sentence.size() && OFFICES.contains(sentence.get(end).word());
        boolean behind = first > 1
                && ClosedClasses.isIn(sentence.get(first - 1).word(), WordSet.OF)
                && OFFICES.contains(sentence.get(first - 2).word());
        return before || behind;
    }
}
