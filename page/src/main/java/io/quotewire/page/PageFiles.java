package io.quotewire.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.quotewire.core.version.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves the page: {@code /}, one document, and below {@code /page/} the files that come later. Nothing of it is
 * secret. The page runs its own scripts alone and asks only the server it came from. Thread-safe.
 */
public final class PageFiles {
    /** Below it lies all that is the page's, but for {@code /} itself. */
    public static final String ROOT = "/page/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final String FILES = "/io/quotewire/page/files/";

    /** What is not in the document, by its name. */
    private final Map<String, PageFile> later = new HashMap<>();

    /** One of them, with what tells whether a browser has it already. */
    private static final class PageFile {
        private final byte[] bytes;
        private final String type;
        private final String tag;

        PageFile(byte[] bytes, @Nullable String type) {
            this.bytes = bytes;
            this.type = Objects.requireNonNull(type);
            this.tag = '"' + HexFormat.of().formatHex(Sha256.of(bytes), 0, 12) + '"';
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Reads what there is. */
    public PageFiles() {
        charts().forEach((name, place) -> later.put(name, read(place)));
        later.put("icon.svg", read(FILES + "icon.svg"));
    }

    /**
     * Serves them.
     *
     * @param parts what else is at hand here
     * @param known what the page's first events would tell, as a JSON array of name and data each; asked for with each
     *     page, and no secret
     */
    public void addTo(RoutesConfig routes, PageParts parts, Supplier<String> known) {
        PageDocument document =
                PageDocument.of(parts, name -> read(FILES + name).text());
        routes.get("/", request -> {
            byte[] page = document.with(known.get()).getBytes(StandardCharsets.UTF_8);
            answer(request.header("Content-Security-Policy", document.policy()), new PageFile(page, TYPES.get("html")));
        });
        routes.get(ROOT + "files/{name}", this::answer);
    }

    /** Whether what lies there is no secret. */
    public static boolean isOpen(String path) {
        return path.equals("/") || path.startsWith(ROOT + "files/");
    }

    private void answer(Context request) {
        PageFile found = later.get(request.pathParam("name"));
        if (found == null) {
            PageAnswer.error(request, 404, "the page has no file of this name");
        } else {
            answer(request.header("Content-Security-Policy", "default-src 'none'"), found);
        }
    }

    private static void answer(Context request, PageFile file) {
        request.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-cache")
                .header("ETag", file.tag);
        String known = Optional.ofNullable(request.header("If-None-Match")).orElse("");
        if (known.contains(file.tag)) {
            request.status(304);
        } else {
            request.contentType(file.type).result(file.bytes);
        }
    }

    private static PageFile read(String place) {
        try (InputStream in = PageFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the page has no file " + place);
            }
            return new PageFile(in.readAllBytes(), TYPES.get(place.substring(place.lastIndexOf('.') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The charting library's files, by the names that the page gives them. */
    private static Map<String, String> charts() {
        Properties library = new Properties();
        try (InputStream in =
                PageFiles.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/uplot/pom.properties")) {
            library.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String dist = "/META-INF/resources/webjars/uplot/" + library.getProperty("version") + "/dist/";
        return Map.of("uplot.js", dist + "uPlot.iife.min.js", "uplot.css", dist + "uPlot.min.css");
    }
}
