package io.quotewire.producer.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Applies the rules of {@code boilerplate.txt} about paragraphs. For speed, only rules are tried that can match the
 * paragraph's first letter, or a word in it.
 */
final class ParagraphRules {
    /** No rule matches a longer paragraph. */
    private static final int LONGEST = 400;

    private static final int LONGEST_HEADING = 80;
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern NAMING = Pattern.compile("\\[([^]]+)] (.*)");

    private static final List<Naming> NAMINGS = BoilerplateRules.of("paragraph").stream()
            .map(NAMING::matcher)
            .filter(Matcher::matches)
            .map(rule -> new Naming(rule.group(1), compiled(rule.group(2))))
            .toList();
    private static final List<Pattern> PLAIN = BoilerplateRules.of("paragraph").stream()
            .filter(rule -> !NAMING.matcher(rule).matches())
            .map(ParagraphRules::compiled)
            .toList();
    private static final Map<Character, List<Pattern>> BY_FIRST_LETTER = new ConcurrentHashMap<>();
    private static final List<Pattern> COMPANY = BoilerplateRules.of("company").stream()
            .map(ParagraphRules::compiled)
            .toList();

    private ParagraphRules() {}

    /** @param word in lower case, which every match contains */
    private record Naming(String word, Pattern rule) {}

    /** Whether a paragraph is boilerplate, or consists of parts between bars that all are. */
    static boolean matchAll(String paragraph) {
        return match(paragraph)
                || (paragraph.length() <= LONGEST
                        && paragraph.indexOf(" | ") > 0
                        && BAR.splitAsStream(paragraph).allMatch(ParagraphRules::match));
    }

    /** Whether a paragraph is boilerplate. */
    static boolean match(String paragraph) {
        if (paragraph.isEmpty() || paragraph.length() > LONGEST) {
            return false;
        }
        List<Pattern> rules = BY_FIRST_LETTER.computeIfAbsent(paragraph.charAt(0), ParagraphRules::beginningWith);
        if (rules.stream().anyMatch(rule -> rule.matcher(paragraph).matches())) {
            return true;
        }
        String folded = paragraph.toLowerCase(Locale.ROOT);
        return NAMINGS.stream()
                .anyMatch(naming -> folded.contains(naming.word())
                        && naming.rule().matcher(paragraph).matches());
    }

    /** Whether a line is the heading above a company's description of itself. */
    static boolean isAboveCompany(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING
                && COMPANY.stream().anyMatch(rule -> rule.matcher(paragraph).matches());
    }

    private static List<Pattern> beginningWith(char letter) {
        return PLAIN.stream()
                .filter(rule -> mayBeginWith(rule, Character.toString(letter)))
                .toList();
    }

    private static Pattern compiled(String rule) {
        return Pattern.compile(rule, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean mayBeginWith(Pattern rule, String start) {
        Matcher matcher = rule.matcher(start);
        return matcher.matches() || matcher.hitEnd();
    }
}
