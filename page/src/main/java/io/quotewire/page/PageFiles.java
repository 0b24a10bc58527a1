package io.quotewire.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
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
 * Serves the page: at {@code /} the document, and below {@code /page/} the files that are loaded later. None of them is
 * secret. The page runs only its own scripts and sends requests only to its own server. Thread-safe.
 */
public final class PageFiles {
    /** The path of all that belongs to the page except {@code /} itself. */
    public static final String ROOT = "/page/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private static final String FILES = "/io/quotewire/page/files/";

    /** The files that are not part of the document, by name. */
    private final Map<String, PageFile> later = new HashMap<>();

    /** A file, with the entity tag by which a browser knows whether it has it already. */
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

    /** Reads the files from the class path. */
    public PageFiles() {
        charts().forEach((name, place) -> later.put(name, read(place)));
        later.put("icon.svg", read(FILES + "icon.svg"));
    }

    /**
     * Adds the routes.
     *
     * @param parts the features of this server
     * @param known supplies the page's first events as a JSON array of pairs of name and data; called for each page,
     *     and must not be secret
     */
    public void addTo(RoutesConfig routes, PageParts parts, Supplier<String> known) {
        PageDocument document =
                PageDocument.of(parts, name -> read(FILES + name).text());
        get(routes, "/", request -> {
            byte[] page = document.with(known.get()).getBytes(StandardCharsets.UTF_8);
            answer(request.header("Content-Security-Policy", document.policy()), new PageFile(page, TYPES.get("html")));
        });
        get(routes, ROOT + "files/{name}", this::answer);
    }

    /** HEAD is answered as GET, without the body. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** Whether the path is public. */
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
                .header("ETag", file.tag)
                // Also of a 304, since caches take its headers over.
                .contentType(file.type);
        String known = Optional.ofNullable(request.header("If-None-Match")).orElse("");
        if (known.contains(file.tag)) {
            request.status(304);
        } else {
            request.result(file.bytes);
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

    /** The charting library's files, by the names under which the page requests them. */
    private static Map<String, String> charts() {
        Properties library = new Properties();
        try (InputStream in =
                PageFiles.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/uplot/pom.properties")) {
            library.load(Objects.requireNonNull(in, "the page has no charting library"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String dist = "/META-INF/resources/webjars/uplot/" + library.getProperty("version") + "/dist/";
        return Map.of("uplot.js", dist + "uPlot.iife.min.js", "uplot.css", dist + "uPlot.min.css");
    }
}
