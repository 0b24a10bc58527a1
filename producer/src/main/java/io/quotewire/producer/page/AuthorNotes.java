package io.quotewire.producer.page;

import io.quotewire.producer.text.BylineRules;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Recognises paragraphs about an article's author, by the rules of {@code boilerplate.txt}. */
final class AuthorNotes {
    private static final int LONGEST = 400;
    private static final int SHORTEST_NAME = 5;
    private static final int LONGEST_NAME = 60;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'.-]+(\\s+[\\p{L}’'.-]+){1,4}");
    private static final List<Pattern> RULES = BoilerplateRules.of("author").stream()
            .map(rule -> Pattern.compile("\\s+" + rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern SEVERAL =
            Pattern.compile("\\s*(?:[,;&]|\\b(?:" + BylineRules.anyOf("and") + ")\\b)\\s*");

    private final List<String> names;

    /** @param heads the article's byline and such */
    AuthorNotes(Collection<String> heads) {
        this.names = heads.stream()
                .flatMap(SEVERAL::splitAsStream)
                .filter(name -> name.length() >= SHORTEST_NAME)
                .toList();
    }

    /** Whether a line is the name in a box about an author: the paragraph below says that they write here. */
    static boolean begin(String line, String below) {
        return line.length() <= LONGEST_NAME
                && NAME.matcher(line).matches()
                && below.startsWith(line)
                && new AuthorNotes(List.of(line)).contain(below);
    }

    boolean contain(String paragraph) {
        return paragraph.length() <= LONGEST
                && names.stream()
                        .filter(paragraph::startsWith)
                        .anyMatch(name -> RULES.stream()
                                .anyMatch(rule -> rule.matcher(paragraph.substring(name.length()))
                                        .matches()));
    }
}
