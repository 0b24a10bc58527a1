package io.quotewire.producer.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Who wrote an article, as feeds and pages say it: without {@code By}, mail addresses and links. */
public final class Byline {
    private static final Pattern BY = Pattern.compile("^by:?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("[<(]?[^\\s@<(]+@[^\\s@>)]+[>)]?");

    private Byline() {}

    /** The names in it; empty where there are none. RSS has {@code mail@address (Name)}. */
    public static Optional<String> of(String written) {
        String line = PlainText.line(written);
        if (line.startsWith("http")) {
            return Optional.empty();
        }
        boolean withMail = line.indexOf('@') >= 0;
        String names = withMail ? MAIL.matcher(line).replaceAll("").strip() : line;
        if (withMail && names.startsWith("(") && names.endsWith(")")) {
            names = names.substring(1, names.length() - 1);
        }
        names = BY.matcher(names).replaceFirst("").strip();
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
