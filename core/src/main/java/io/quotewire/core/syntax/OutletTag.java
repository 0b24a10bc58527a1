package io.quotewire.core.syntax;

import io.quotewire.core.model.EntityType;

/** Recognises the outlet that ends a headline: "Lima vows to mend the port - Harland". Pure functions. */
public final class OutletTag {
    private OutletTag() {}

    /**
     * The token of the dash before the outlet's name, if the sentence is a paragraph that ends with it; otherwise
     * {@code end}.
     *
     * @param start the first token of the sentence
     * @param end the token after its last, which is no full stop
     */
    public static int before(NewsText text, int start, int end) {
        int last = end - 1;
        int name = text.names().at(last);
        int first = name < 0 ? last : text.names().firstToken(name);
        int dash = text.isDash(first - 2) ? first - 2 : first - 1; // "--"
        boolean tag = dash - 1 > start
                && text.isDash(first - 1)
                && text.isCapital(last)
                && name >= 0
                && text.names().type(name) == EntityType.ORGANIZATION;
        return tag && isParagraph(text, start, end) ? dash : end;
    }

    private static boolean isParagraph(NewsText text, int start, int end) {
        int paragraph = text.paragraphAt(start);
        return paragraph != text.paragraphAt(start - 1) && paragraph != text.paragraphAt(end);
    }
}
