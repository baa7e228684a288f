package ru.podyom.gateway.apidocs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import ru.podyom.gateway.entry.RequestLog;
import ru.podyom.gateway.entry.SecurityHeaders;
import ru.podyom.gateway.problem.Problem;

/** Serves the merged document and the page that shows it; every file of the page comes from this jar. */
@Singleton
public class Pages {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String SCRIPT = "text/javascript;charset=UTF-8";
    private static final String STYLE = "text/css;charset=UTF-8";

    private final Map<String, Page> pages;

    Pages(ApiDocument document) {
        String swagger = "META-INF/resources/webjars/swagger-ui/" + swaggerVersion() + "/";
        pages = Map.of(
                "/openapi.json", Page.of("application/json", Buffer.buffer(document.json())),
                "/openapi.yaml", Page.of("application/yaml", Buffer.buffer(document.yaml())),
                "/docs", Page.of(HTML, resource("docs/index.html")),
                "/docs/start.js", Page.of(SCRIPT, resource("docs/start.js")),
                "/docs/swagger-ui.css", Page.of(STYLE, resource(swagger + "swagger-ui.css")),
                "/docs/swagger-ui-bundle.js", Page.of(SCRIPT, resource(swagger + "swagger-ui-bundle.js")));
    }

    public boolean has(String path) {
        return pages.containsKey(path);
    }

    public void handle(RoutingContext rc, String path) {
        Page page = pages.get(path);
        HttpMethod method = rc.request().method();
        RequestLog.operation(rc, "page");
        if (page == null || !(method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD))) {
            rc.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            new Problem("method-not-allowed", 405, "The method is not allowed here", "This page can only be read.")
                    .send(rc);
            return;
        }
        HttpServerResponse response =
                rc.response().putHeader(HttpHeaders.ETAG, page.etag()).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (page.type().equals(HTML)) {
            SecurityHeaders.allowPage(response);
        }
        String held = rc.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (held != null && page.heldBy(held)) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, page.type()).end(page.bytes());
        }
    }

    private static String swaggerVersion() {
        Properties properties = new Properties();
        try (InputStream in = open("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Buffer resource(String name) {
        try (InputStream in = open(name)) {
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("not in the jar: " + name);
        }
        return in;
    }
}
