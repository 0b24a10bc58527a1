package io.quotewire.core.statement;

import io.quotewire.core.model.Quote;
import io.quotewire.core.model.SaidBy;
import io.quotewire.core.text.CodePointOffsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statements that an article splits into several quotes: "“The market,” he said, “has no morality.”" is "The market
 * … has no morality." As when people quote from an article, the ellipsis is where they leave out its own words, and a
 * comma in front of these is left out with them. Parts that only marks separate follow one another without it. Pure
 * functions.
 */
public final class Statements {
    /** The longest statement in 9,337 news texts has 10 parts and 1,347 characters. */
    static final int MOST_PARTS = 16;

    static final int MOST_CHARACTERS = 2_000;

    /** The characters that the parts of all statements of an article may repeat; news articles have a few thousand. */
    static final int MOST_REPEATED = 500_000;

    private static final String OMISSION = " … ";
    private static final Pattern LAST_COMMA = Pattern.compile(",(?=[’”'\"]?$)");

    private Statements() {}

    /** All parts of a statement have the same speaker, unless people have corrected that of some. */
    private record Utterance(int statement, SaidBy by) {}

    /**
     * For each quote, which part of its statement it is; empty for a quote that is a statement of its own.
     *
     * @param body the article's body
     * @param quotes of the article, in the order of the text
     */
    public static List<Optional<StatementPart>> of(String body, List<Quote> quotes) {
        List<Optional<StatementPart>> parts = new ArrayList<>(Collections.nCopies(quotes.size(), Optional.empty()));
        Map<Utterance, List<Integer>> statements = new LinkedHashMap<>();
        for (int i = 0; i < quotes.size(); i++) {
            Utterance of =
                    new Utterance(quotes.get(i).statement(), quotes.get(i).by());
            statements.computeIfAbsent(of, any -> new ArrayList<>(1)).add(i);
        }
        if (statements.size() == quotes.size()) {
            return parts;
        }
        CodePointOffsets offsets = CodePointOffsets.of(body);
        int room = MOST_REPEATED;
        for (List<Integer> split : statements.values()) {
            if (split.size() > 1) {
                int most = Math.min(MOST_CHARACTERS, room / split.size());
                Optional<String> whole =
                        whole(body, offsets, split.stream().map(quotes::get).toList(), most);
                room -= split.size() * whole.map(String::length).orElse(0);
                for (int number = 1; number <= split.size(); number++) {
                    parts.set(split.get(number - 1), Optional.of(new StatementPart(number, whole)));
                }
            }
        }
        return parts;
    }

    /** The parts joined, unless repeating them with each part would take too much room. */
    private static Optional<String> whole(String body, CodePointOffsets offsets, List<Quote> parts, int most) {
        if (parts.size() > MOST_PARTS) {
            return Optional.empty();
        }
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            Quote part = parts.get(i);
            boolean last = i == parts.size() - 1;
            boolean adjoins = !last && !hasWords(between(body, offsets, part, parts.get(i + 1)));
            whole.append(adjoins ? part.text() : LAST_COMMA.matcher(part.text()).replaceFirst(""))
                    .append(last ? "" : adjoins ? " " : OMISSION);
            if (whole.length() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(whole.toString());
    }

    private static String between(String body, CodePointOffsets offsets, Quote part, Quote next) {
        return body.substring(offsets.offset(part.end()), offsets.offset(Math.max(part.end(), next.start())));
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
