package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;

/**
 * The labels of the sequence model, a BIO scheme: outside, and for each type the first and later tokens of a name; the
 * label of a later token is that of the first plus one.
 */
public final class Labels {
    public static final int COUNT = 7;
    public static final int OUTSIDE = 0;
    public static final int FIRST_PERSON = 1;
    public static final int FIRST_ORGANIZATION = 3;
    /**
     * The maximum length of a name in tokens, nearly three times that in the training data; anything longer is a list.
     */
    private static final int LONGEST = 30;

    private Labels() {}

    /** The label for the first token of a name of the type. */
    public static int first(EntityType type) {
        return switch (type) {
            case PERSON -> 1;
            case ORGANIZATION -> 3;
            case LOCATION -> 5;
        };
    }

    /** The type of the label, which must not be {@link #OUTSIDE}. */
    static EntityType type(int label) {
        return switch ((label + 1) / 2) {
            case 1 -> EntityType.PERSON;
            case 2 -> EntityType.ORGANIZATION;
            default -> EntityType.LOCATION;
        };
    }

    /** Whether the label is for a later token of a name. */
    public static boolean continues(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** Whether {@code next} may follow {@code before}: a later token must follow one of its type. */
    public static boolean follows(int before, int next) {
        return !continues(next) || before == next || before == next - 1;
    }

    /** Relabels each later token that does not follow one of its type as the first of a name. */
    public static void begin(byte[] labels) {
        int before = OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            if (!follows(before, labels[i])) {
                labels[i]--;
            }
            before = labels[i];
        }
    }

    /** Decodes the labels of a text's tokens to names; names of more than 30 tokens are dropped. */
    static EntitySpans spans(byte[] labels) {
        EntitySpans.Builder spans = new EntitySpans.Builder();
        int i = 0;
        while (i < labels.length) {
            int label = labels[i];
            int first = i++;
            if (label != OUTSIDE) {
                while (i < labels.length && continues(labels[i])) {
                    i++;
                }
                if (i - first <= LONGEST) {
                    spans.add(first, i, type(label));
                }
            }
        }
        return spans.build();
    }
}
