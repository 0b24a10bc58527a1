package io.quotewire.core.aside;

import io.quotewire.core.text.NormalText;
import io.quotewire.core.text.Paragraphs;
import io.quotewire.core.text.Scan;
import io.quotewire.core.text.Span;
import io.quotewire.core.text.Spans;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article's text as running prose, without what only registers and lawyers read, and the mapping back to the
 * original: "QUAYTON, May 3 /PRNewswire/ -- Bloomly Inc. (NYSE: BLM) (the “Company”), a florist, said" becomes
 * "QUAYTON, May 3 -- Bloomly Inc., a florist, said". What the brackets say is kept as {@link #designations}. Most
 * texts are their own running text. Immutable.
 */
public final class RunningText {
    private final NormalText normal;
    private final String text;
    private final Spans paragraphs;
    private final String lines;
    private final List<Aside> asides;
    /** The offset in the running text at which each aside is missing. */
    private final int[] places;

    private RunningText(
            NormalText normal, String text, Spans paragraphs, String lines, List<Aside> asides, int[] places) {
        this.normal = normal;
        this.text = text;
        this.paragraphs = paragraphs;
        this.lines = lines;
        this.asides = asides;
        this.places = places;
    }

    /** The running text of an article. */
    public static RunningText of(NormalText normal) {
        // a wrapped line may break an aside
        Spans whole = Paragraphs.of(normal.text());
        String lines = Paragraphs.unwrapped(normal.text(), whole);
        List<Aside> asides = Asides.in(lines);
        if (asides.isEmpty()) {
            return new RunningText(normal, normal.text(), whole, lines, asides, new int[0]);
        }
        StringBuilder text = new StringBuilder(lines.length());
        int[] places = new int[asides.size()];
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            text.append(lines, from, asides.get(i).start());
            places[i] = text.length();
            from = asides.get(i).end();
        }
        text.append(lines, from, lines.length());
        String rest = text.toString();
        Spans paragraphs = Paragraphs.of(rest);
        return new RunningText(normal, rest, paragraphs, Paragraphs.unwrapped(rest, paragraphs), asides, places);
    }

    public String text() {
        return text;
    }

    /** The paragraphs of the text, as {@code char} offsets. */
    public Spans paragraphs() {
        return paragraphs;
    }

    /** The text with a blank in place of each line break inside a paragraph. */
    public String lines() {
        return lines;
    }

    /** What the brackets say that were left out, in text order. */
    public List<Designation> designations() {
        Map<Integer, Designation> designations = new TreeMap<>();
        for (int i = 0; i < places.length; i++) {
            Aside aside = asides.get(i);
            if (aside.isOfName()) {
                int end = places[i] - aside.gap();
                Designation designation = new Designation(
                        end, aside.kind() == Aside.Kind.LISTING, aside.kind() == Aside.Kind.TRADEMARK, aside.terms());
                designations.merge(end, designation, Designation::and);
            }
        }
        return List.copyOf(designations.values());
    }

    /**
     * The span of the original from which a span of this text was made.
     *
     * @throws IndexOutOfBoundsException if the span is empty or not within this text
     */
    public Span original(Span span) {
        return normal.original(new Span(inNormal(span.start()), inNormal(span.end() - 1) + 1));
    }

    /** Like {@link #original}, with the brackets that belong to the last name of the span. */
    public Span withBrackets(Span span) {
        int end = inNormal(span.end() - 1) + 1;
        for (int i = countTo(span.end() - 1); i < places.length && isBehind(end, asides.get(i)); i++) {
            end = asides.get(i).end();
        }
        return new Span(
                original(span).start(), normal.original(new Span(end - 1, end)).end());
    }

    private static boolean isBehind(int name, Aside aside) {
        return aside.isOfName() && aside.start() - aside.gap() == name;
    }

    private int inNormal(int offset) {
        int missing = countTo(offset);
        return missing == 0
                ? offset
                : offset - places[missing - 1] + asides.get(missing - 1).end();
    }

    /** The number of asides that are missing at the offset or before it. */
    private int countTo(int offset) {
        return Scan.bisect(places.length, i -> places[i] > offset);
    }
}
