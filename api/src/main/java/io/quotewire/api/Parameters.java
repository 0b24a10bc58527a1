package io.quotewire.api;

import io.quotewire.api.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Converts the parameters of a request to their types, or throws a problem that names the parameter. */
final class Parameters {
    private static final Pattern NOT_ENCODED = Pattern.compile("%(?!\\p{XDigit}{2})");

    private static final Pattern ENCODED = Pattern.compile("(?:%\\p{XDigit}{2})+");

    private final Function<String, @Nullable String> given;

    /** @param given the value of a name, null if it is not given */
    Parameters(Function<String, @Nullable String> given) {
        this.given = given;
    }

    /**
     * Refuses unknown and empty parameters, so that a misspelt one does not silently change the question, and those
     * that cannot be decoded, which the server drops or alters.
     *
     * @param query as it was sent
     * @param given each name with its values
     */
    static void check(@Nullable String query, Map<String, List<String>> given, Set<String> known) {
        if (query != null && NOT_ENCODED.matcher(query).find()) {
            throw Problem.badRequest(
                    "a percent sign must be followed by two hexadecimal digits; write %25 for the sign");
        }
        if (query != null && ENCODED.matcher(query).results().anyMatch(part -> !isUtf8(part.group()))) {
            throw Problem.badRequest("the query must be encoded as UTF-8, as %C3%A9 for é");
        }
        given.forEach((name, values) -> {
            if (name.isEmpty() && values.stream().allMatch(String::isEmpty)) {
                return; // of "?&limit=1" or "?limit=1&"
            }
            if (!known.contains(name)) {
                throw Problem.badRequest("there is no parameter '" + name + "' here, "
                        + (known.isEmpty() ? "nor any other" : "but " + String.join(", ", known)));
            }
            if (values.size() > 1) {
                throw Problem.badRequest("the parameter " + name + " is given more than once");
            }
            if (values.get(0).isBlank()) {
                throw Problem.badRequest("the parameter " + name + " is empty: give it a value, or leave it out");
            }
        });
    }

    private static boolean isUtf8(String encoded) {
        byte[] bytes = HexFormat.of().parseHex(encoded.replace("%", ""));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text without blanks around it; empty if it is not given or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.apply(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text, which must be given. */
    String required(String name) {
        return text(name).orElseThrow(() -> Problem.badRequest("the parameter " + name + " is missing"));
    }

    /** The whole number, which must be {@code least} or more; {@code otherwise} if it is not given. */
    int number(String name, int otherwise, int least) {
        try {
            int number = text(name).map(Integer::parseInt).orElse(otherwise);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.badRequest(name + " must be a whole number, " + least + " or more");
    }

    /** The number as Java writes it, whatever its range; 0 if it is not given. */
    double decimal(String name) {
        try {
            return text(name).map(Double::parseDouble).orElse(0.0);
        } catch (NumberFormatException e) {
            throw Problem.badRequest(name + " must be a number");
        }
    }

    /** {@code true} or {@code false}; false if it is not given. */
    boolean flag(String name) {
        return switch (text(name).orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badRequest(name + " must be true or false");
        };
    }

    /** The constant of this name in any case; empty if it is not given. */
    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name)
                .map(text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Problem.badRequest(name + " must be "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" or "))
                                + ", not '" + text + "'")));
    }
}
