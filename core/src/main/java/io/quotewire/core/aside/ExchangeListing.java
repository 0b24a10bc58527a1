package io.quotewire.core.aside;

import io.quotewire.core.text.UpperCase;
import io.quotewire.core.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises a company's symbol at an exchange, as it stands in brackets behind the company's name: "NASDAQ: BLMX",
 * "NYSE and TSX: BLM", "BLM.L", "BLM:US". Not thread-safe.
 */
final class ExchangeListing {
    private static final Set<String> MARKETS = WordList.ofKind(ExchangeListing.class, "markets.txt", "market"::equals);
    private static final Set<String> CODES = WordList.ofKind(ExchangeListing.class, "markets.txt", "code"::equals);
    /** "Ekvatorn AB (publ)". */
    private static final String PUBLIC = "publ";

    /** "BLM", "0700", "BRK.A", "EKV B". */
    private static final Pattern SYMBOL = Pattern.compile("[A-Z0-9][A-Za-z0-9.-]{0,11}( [A-Z]{1,2})?");
    /** "BLM.L", "UNc.AS", "BLM:US". */
    private static final Pattern WITH_CODE = Pattern.compile("([A-Z0-9][A-Za-z0-9]{0,9})[.:]([A-Z]{1,3})");
    /** In words: "Nasdaq First North Growth Market". */
    private static final int LONGEST_MARKET = 5;

    private boolean market;
    private boolean symbol;

    /** Whether the words, between two separators of the bracket, are a symbol, an exchange or both. */
    boolean take(String words) {
        int colon = words.indexOf(':');
        if (isMarket(colon < 0 ? words : words.substring(0, colon).strip())) {
            market = true;
            boolean named = colon < 0
                    ? endsInSymbol(words)
                    : SYMBOL.matcher(words.substring(colon + 1).strip()).matches();
            symbol |= named;
            return named || colon < 0;
        }
        Matcher coded = WITH_CODE.matcher(words);
        boolean taken = words.equals(PUBLIC)
                || (coded.matches() && CODES.contains(coded.group(2)))
                || (market && symbol && SYMBOL.matcher(words).matches());
        symbol |= taken;
        return taken;
    }

    /** Whether the words taken have a symbol; "LSE" alone is a name. */
    boolean hasSymbol() {
        return symbol;
    }

    /** Whether only an exchange was taken. */
    boolean isBare() {
        return market && !symbol;
    }

    /** "Nasdaq BLMX"; not "NYSE American". */
    private static boolean endsInSymbol(String words) {
        int last = words.lastIndexOf(' ') + 1;
        return last > 0 && words.length() - last > 1 && UpperCase.is(words.substring(last));
    }

    /** "OTC Pink", "Nasdaq BLMX". */
    private static boolean isMarket(String words) {
        String[] each = words.split(" +", LONGEST_MARKET + 1);
        return each.length <= LONGEST_MARKET && MARKETS.contains(each[0].toLowerCase(Locale.ROOT));
    }
}
