package io.quotewire.producer.metadata;

import java.util.Optional;

/**
 * A value in a script, an object, array or string, as JSON. The script may be lenient: {@code undefined} becomes null,
 * and {@code \\x41} in a string is written as JSON requires; the contents of strings do not change. Immutable.
 *
 * @param json the value
 * @param end its end in the script
 */
record ScriptValue(String json, int end) {
    private static final String UNDEFINED = "undefined";
    private static final int SHORT_ESCAPE = 4;

    /**
     * The value that begins at a position, after spaces; empty if there is none, or it is too long.
     *
     * @param most the maximum number of characters to read
     */
    static Optional<ScriptValue> at(String script, int begin, int most) {
        int start = begin;
        while (start < script.length() && Character.isWhitespace(script.charAt(start))) {
            start++;
        }
        int limit = (int) Math.min(script.length(), (long) start + most);
        StringBuilder json = new StringBuilder();
        int copied = start;
        int depth = 0;
        int at = start;
        while (at < limit) {
            char c = script.charAt(at);
            int next = at + 1;
            if (c == '"' || c == '\'') {
                int from = copied;
                copied = string(script, at, limit, from, json);
                next = copied;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
            } else if (c == 'u' && isUndefined(script, at)) {
                json.append(script, copied, at).append("null");
                next = at + UNDEFINED.length();
                copied = next;
            }
            at = next;
            if (depth <= 0) {
                break;
            }
        }
        boolean whole = depth == 0 && at > start && at <= limit && ends(script.charAt(at - 1));
        return whole
                ? Optional.of(new ScriptValue(json.append(script, copied, at).toString(), at))
                : Optional.empty();
    }

    private static boolean ends(char last) {
        return last == '}' || last == ']' || last == '"' || last == '\'';
    }

    /** Copies the string that begins at a position, and returns its end. */
    private static int string(String script, int begin, int limit, int from, StringBuilder json) {
        char mark = script.charAt(begin);
        int copied = from;
        int at = begin + 1;
        while (at < limit && script.charAt(at) != mark) {
            if (script.charAt(at) == '\\' && at + SHORT_ESCAPE <= limit && script.charAt(at + 1) == 'x') {
                json.append(script, copied, at).append("\\u00");
                copied = at + 2;
            }
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        int end = Math.min(at + 1, limit);
        json.append(script, copied, end);
        return end;
    }

    private static boolean isUndefined(String script, int at) {
        int end = at + UNDEFINED.length();
        return script.startsWith(UNDEFINED, at)
                && (at == 0 || !Character.isJavaIdentifierPart(script.charAt(at - 1)))
                && (end == script.length() || !Character.isJavaIdentifierPart(script.charAt(end)));
    }
}
