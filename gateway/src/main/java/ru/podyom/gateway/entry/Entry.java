package ru.podyom.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.podyom.gateway.config.GatewayConfig;
import ru.podyom.gateway.problem.Correlation;
import ru.podyom.gateway.problem.Problem;

/** First of all handlers: names the request, sets the headers every answer has, refuses what is malformed. */
@Singleton
public class Entry {

    private static final String BEGUN = "podyom.begun";

    private final RequestLog log;
    private final Duration drain;

    Entry(RequestLog log, GatewayConfig config) {
        this.log = log;
        this.drain = config.limits().drain();
    }

    public void handle(RoutingContext rc) {
        begin(rc);
        refusal(rc.request())
                .ifPresentOrElse(detail -> Problem.badRequest(detail).send(rc), rc::next);
    }

    /** Also called for requests that fail before they come here; does its work once. */
    public void begin(RoutingContext rc) {
        if (rc.get(BEGUN) != null) {
            return;
        }
        rc.put(BEGUN, true);
        HttpServerResponse response = rc.response().putHeader(Correlation.HEADER, Correlation.of(rc));
        SecurityHeaders.apply(response);
        log.follow(rc);
        // an answer sent before the body was read would be lost in the reset of a closed connection
        rc.addEndHandler(end -> {
            if (end.succeeded()) {
                dropRest(rc.request(), rc);
            }
        });
    }

    private void dropRest(HttpServerRequest request, RoutingContext rc) {
        if (request.isEnded()) {
            return;
        }
        long cut = rc.vertx()
                .setTimer(drain.toMillis(), late -> request.connection().close());
        request.exceptionHandler(gone -> rc.vertx().cancelTimer(cut))
                .handler(dropped -> {})
                .endHandler(read -> rc.vertx().cancelTimer(cut))
                .resume();
    }

    private static Optional<String> refusal(HttpServerRequest request) {
        return Stream.of(
                        RequestShape.refusal(request.uri()),
                        upgrade(request),
                        transferEncoding(request),
                        repeatedAuthorization(request))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> upgrade(HttpServerRequest request) {
        String wanted = request.getHeader(HttpHeaders.UPGRADE);
        // HTTP clients offer h2c unasked (Java's does by default); an offer may be ignored, a WebSocket is a demand
        return wanted == null || wanted.equalsIgnoreCase("h2c")
                ? Optional.empty()
                : Optional.of("This server does not switch protocols.");
    }

    private static Optional<String> transferEncoding(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.equals(List.of("chunked"))
                ? Optional.empty()
                : Optional.of("The only transfer coding is 'chunked'.");
    }

    private static Optional<String> repeatedAuthorization(HttpServerRequest request) {
        // one process might check the first and another believe the second
        return request.headers().getAll(HttpHeaders.AUTHORIZATION).size() <= 1
                ? Optional.empty()
                : Optional.of("The Authorization header must stand once.");
    }
}
