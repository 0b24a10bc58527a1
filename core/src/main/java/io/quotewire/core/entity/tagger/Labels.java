package io.quotewire.core.entity.tagger;

import io.quotewire.core.entity.EntitySpans;
import io.quotewire.core.model.EntityType;

/**
 * The labels of the sequence model: outside, and the first and later tokens of a name of each type; a later one is the
 * first and one.
 */
public final class Labels {
    public static final int COUNT = 7;
    public static final int OUTSIDE = 0;
    public static final int FIRST_PERSON = 1;
    public static final int FIRST_ORGANIZATION = 3;
    /** Tokens of the longest name, nearly three times the longest of the training data; what is longer is a list. */
    private static final int LONGEST = 30;

    private Labels() {}

    /** The label of the first token of a name of the type. */
    public static int first(EntityType type) {
        return switch (type) {
            case PERSON -> 1;
            case ORGANIZATION -> 3;
            case LOCATION -> 5;
        };
    }

    /** The type of the name that the label belongs to, which is not {@link #OUTSIDE}. */
    public static EntityType type(int label) {
        return switch ((label + 1) / 2) {
            case 1 -> EntityType.PERSON;
            case 2 -> EntityType.ORGANIZATION;
            default -> EntityType.LOCATION;
        };
    }

    /** Whether it is the label of a later token of a name. */
    public static boolean continues(int label) {
        return label > 0 && label % 2 == 0;
    }

    /** Whether {@code next} may stand behind {@code before}: a later token needs one of its type before it. */
    public static boolean follows(int before, int next) {
        return !continues(next) || before == next || before == next - 1;
    }

    /** Makes each later token without one of its type before it the first of a name. */
    public static void begin(byte[] labels) {
        int before = OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            if (!follows(before, labels[i])) {
                labels[i]--;
            }
            before = labels[i];
        }
    }

    /** The names that the labels of a text's tokens stand for, none of more than 30 tokens. */
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
