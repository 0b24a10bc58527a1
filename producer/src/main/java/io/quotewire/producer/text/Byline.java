package io.quotewire.producer.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Extracts authors' names from the bylines of feeds and pages: without {@code By}, mail addresses and links, and
 * without descriptions after their names, by the rules of {@code byline-rules.txt}.
 */
public final class Byline {
    private static final int LONGEST = 200;
    private static final Pattern MAIL = Pattern.compile("[<(]?[^\\s@<(]+@[^\\s@>)]+[>)]?");
    private static final Pattern LABEL = compiled("^(" + BylineRules.anyOf("label") + ')');
    private static final Pattern BEHIND = compiled("[\\s,;|•·–—/(-]+(" + BylineRules.anyOf("behind") + ").*$");
    private static final Pattern ROLE =
            compiled("\\s*([,|•·/(–—]|\\s-|\\bfor\\b)\\s*[^,|•·]*\\b(" + BylineRules.anyOf("role") + ")\\b.*$");
    private static final String WITH = "(?:" + BylineRules.anyOf("and") + '|' + BylineRules.anyOf("with") + ")\\s+";
    private static final Pattern AGENCY = compiled("^(.+?)\\s*(?:[,|•·/(–—]|\\s-|\\s(?=" + WITH + "))\\s*(?:" + WITH
            + ")?(?:" + BylineRules.anyOf("agency") + ")\\)?$");

    private static final String TWO_WORDS = "^([\\p{L}.’'-]+(?: [\\p{L}.’'-]+)+),";
    private static final String CAPITALISED = " \\p{Lu}[\\p{L}.’'-]+";

    /** After names: any place after a preposition, or one listed in the rules. */
    private static final Pattern PLACE = Pattern.compile(TWO_WORDS + "(?: (?:" + BylineRules.anyOf("in") + ')'
            + CAPITALISED + "| (?iu:" + BylineRules.anyOf("place") + "))$");

    private static final Pattern ANY_PLACE = Pattern.compile(TWO_WORDS + CAPITALISED + '$');
    private static final Pattern ONLY_AGENCY = compiled("(?:" + BylineRules.anyOf("agency") + ')');
    private static final Pattern ENDS = Pattern.compile("^[\\s,;|•·:–—-]+|[\\s,;|•·:–—-]+$");
    private static final Set<String> NOBODY = Set.copyOf(BylineRules.of("nobody"));

    private Byline() {}

    /** The names in it; empty if there are none. RSS has {@code mail@address (Name)}. */
    public static Optional<String> of(String written) {
        String line = PlainText.line(written);
        if (line.startsWith("http") || line.length() > LONGEST) {
            return Optional.empty();
        }
        boolean withMail = line.indexOf('@') >= 0;
        String names = withMail ? MAIL.matcher(line).replaceAll("").strip() : line;
        if (withMail && names.startsWith("(") && names.endsWith(")")) {
            names = names.substring(1, names.length() - 1);
        }
        names = LABEL.matcher(names).replaceFirst("");
        names = BEHIND.matcher(names).replaceFirst("");
        names = ROLE.matcher(names).replaceFirst("");
        names = withoutAgency(names);
        names = PLACE.matcher(names).replaceFirst("$1");
        names = ENDS.matcher(names).replaceAll("");
        boolean nobody = names.isEmpty() || NOBODY.contains(names.toLowerCase(Locale.ROOT));
        return nobody ? Optional.empty() : Optional.of(names);
    }

    /** As {@link #of}, for the name of an organisation: text after a comma is its location. */
    public static Optional<String> ofOrganisation(String written) {
        return of(written).map(names -> ANY_PLACE.matcher(names).replaceFirst("$1"));
    }

    /** The agencies of a story follow the names; if there are no other names they are kept. */
    private static String withoutAgency(String names) {
        Matcher agency = AGENCY.matcher(names);
        boolean cut = agency.matches() && !ONLY_AGENCY.matcher(agency.group(1)).matches();
        return cut ? agency.group(1) : names;
    }

    /** The text after the words that introduce authors' names; empty if a line does not begin with such words. */
    public static Optional<String> labelled(String line) {
        Matcher label = LABEL.matcher(line.strip());
        return label.find() ? Optional.of(line.strip().substring(label.end())) : Optional.empty();
    }

    private static Pattern compiled(String rules) {
        return Pattern.compile(rules, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
