package io.quotewire.core.entity;

import io.quotewire.core.model.EntityType;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Tokens;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The names found in a text, as non-empty, non-overlapping spans of token indices in text order. Immutable once built.
 */
public final class EntitySpans {
    private final int[] first;
    private final int[] end;
    private final EntityType[] type;
    /** The span of each token, or -1, up to the last token of the last span. */
    private final int[] byToken;

    private EntitySpans(int[] first, int[] end, EntityType[] type) {
        this.first = first;
        this.end = end;
        this.type = type;
        this.byToken = new int[end.length == 0 ? 0 : end[end.length - 1]];
        Arrays.fill(byToken, -1);
        for (int i = 0; i < first.length; i++) {
            Arrays.fill(byToken, first[i], end[i], i);
        }
    }

    public int size() {
        return first.length;
    }

    /** The first token of span {@code i}. */
    public int firstToken(int i) {
        return first[i];
    }

    /** The token after the last one of span {@code i}; greater than {@link #firstToken}. */
    public int endToken(int i) {
        return end[i];
    }

    /** What span {@code i} names. */
    public EntityType type(int i) {
        return type[i];
    }

    /**
     * The words of span {@code i}.
     *
     * @param tokens the tokens that the spans index
     */
    public String words(Tokens tokens, int i) {
        return tokens.text().substring(tokens.start(first[i]), tokens.end(end[i] - 1));
    }

    /**
     * Whether both spans begin with the same word: "Harland", "Harland Corp".
     *
     * @param tokens the tokens that the spans index
     */
    public boolean beginAlike(Tokens tokens, int i, int other) {
        return tokens.lower(first[i]).equals(tokens.lower(first[other]));
    }

    /** The span that contains the token, or -1 if the token is not part of a name. */
    public int at(int token) {
        return token >= 0 && token < byToken.length ? byToken[token] : -1;
    }

    /** Whether the token is part of a name of this type. */
    public boolean is(int token, EntityType type) {
        int i = at(token);
        return i >= 0 && type(i) == type;
    }

    /** Whether a token in {@code [from, to)} is part of a name of this type. */
    public boolean has(EntityType type, int from, int to) {
        return Scan.any(from, to, token -> is(token, type));
    }

    /** Whether a token in {@code [from, to)} is part of a name of another type. */
    public boolean hasOther(EntityType type, int from, int to) {
        return Scan.any(from, to, token -> at(token) >= 0 && !is(token, type));
    }

    /** The first span that begins at or after the token; the number of spans if there is none. */
    public int firstFrom(int token) {
        return Scan.bisect(size(), i -> firstToken(i) >= token);
    }

    /**
     * These names, with some of them extended to a whole organisation's; names within it are left out.
     *
     * @param end tells the end of the organisation that begins with the name; 0 if none does
     */
    public EntitySpans extended(IntUnaryOperator end) {
        Builder builder = new Builder();
        int last = 0;
        for (int n = 0; n < size(); n++) {
            if (firstToken(n) >= last) {
                int whole = end.applyAsInt(n);
                last = whole > 0 ? whole : endToken(n);
                builder.add(firstToken(n), last, whole > 0 ? EntityType.ORGANIZATION : type(n));
            }
        }
        return builder.build();
    }

    /** Collects spans in text order. Not thread-safe. */
    public static final class Builder {
        private int[] first = new int[32];
        private int[] end = new int[32];
        private EntityType[] type = new EntityType[32];
        private int size;

        /**
         * Adds a span after those added so far.
         *
         * @throws IllegalArgumentException if it is empty or overlaps the previous one
         */
        public Builder add(int firstToken, int endToken, EntityType entityType) {
            if (firstToken >= endToken || firstToken < (size == 0 ? 0 : end[size - 1])) {
                throw new IllegalArgumentException(
                        "span " + firstToken + " to " + endToken + " is empty or out of order");
            }
            if (size == first.length) {
                first = Arrays.copyOf(first, size * 2);
                end = Arrays.copyOf(end, size * 2);
                type = Arrays.copyOf(type, size * 2);
            }
            first[size] = firstToken;
            end[size] = endToken;
            type[size++] = entityType;
            return this;
        }

        public EntitySpans build() {
            return new EntitySpans(Arrays.copyOf(first, size), Arrays.copyOf(end, size), Arrays.copyOf(type, size));
        }
    }
}
