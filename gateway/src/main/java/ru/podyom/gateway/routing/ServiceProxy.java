package ru.podyom.gateway.routing;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import ru.podyom.gateway.config.GatewayConfig;
import ru.podyom.gateway.limit.BodyLimit;
import ru.podyom.gateway.limit.MeasuredBody;
import ru.podyom.gateway.problem.Correlation;
import ru.podyom.gateway.problem.Problem;

/** Streams a request to its service and the answer back, holding neither in memory. */
@Singleton
class ServiceProxy {

    private static final Logger LOG = Logger.getLogger(ServiceProxy.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Upstreams upstreams;
    private final long answerMillis;
    private final MeterRegistry meters;

    ServiceProxy(Upstreams upstreams, GatewayConfig config, MeterRegistry meters) {
        this.upstreams = upstreams;
        this.answerMillis = config.upstream().answerTimeout().toMillis();
        this.meters = meters;
    }

    void forward(RoutingContext rc, String service, long bodyLimit) {
        long start = System.nanoTime();
        upstreams
                .client()
                .request(upstreams.to(service).setMethod(rc.request().method()))
                .onSuccess(
                        upstream -> exchange(rc, service, upstream, bodyLimit).onComplete(done -> meters.timer(
                                        "podyom.gateway.upstream",
                                        "service",
                                        service,
                                        "outcome",
                                        done.succeeded() ? "answered" : "failed")
                                .record(System.nanoTime() - start, TimeUnit.NANOSECONDS)))
                .onFailure(failure -> {
                    LOG.warnf("%s cannot be reached: %s", service, failure);
                    unavailable(rc, service);
                });
    }

    /** Completes when the head of the answer is there. */
    private Future<ProxyResponse> exchange(
            RoutingContext rc, String service, HttpClientRequest upstream, long bodyLimit) {
        HttpServerRequest request = rc.request();
        ProxyRequest forwarded = ProxyRequest.reverseProxy(request);
        ForwardHeaders.toService(forwarded.headers(), request, Correlation.of(rc));
        // counting down begins with the last byte sent: a slow upload is the caller's time, not the service's
        MeasuredBody body = new MeasuredBody(request, bodyLimit, () -> upstream.idleTimeout(answerMillis));
        if (hasBody(request)) {
            forwarded.setBody(Body.body(body, BodyLimit.announced(request)));
        } else {
            forwarded.setBody(null);
            request.resume();
            upstream.idleTimeout(answerMillis);
        }
        Future<ProxyResponse> answer = forwarded.send(upstream);
        answer.onSuccess(response -> answer(rc, service, upstream, response)).onFailure(failure -> {
            if (body.exceeded()) {
                BodyLimit.tooLarge(bodyLimit).send(rc);
            } else if (!rc.response().closed()) {
                LOG.warnf("%s did not answer: %s", service, failure);
                broken(rc, service, failure);
            }
        });
        return answer;
    }

    private void answer(RoutingContext rc, String service, HttpClientRequest upstream, ProxyResponse response) {
        ForwardHeaders.toCaller(response.headers(), upstreams.address(service));
        int status = response.getStatusCode();
        if (status == 204 || status == 304) {
            // without this they would be given an empty chunked body
            response.getBody().stream().resume();
            response.setBody(null);
            response.headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        response.send().onComplete(sent -> {
            if (!rc.request().isEnded()) {
                // the service answered before it had read all, so this connection can carry no other request
                upstream.reset();
            }
        });
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || BodyLimit.announced(request) > 0;
    }

    private static void unavailable(RoutingContext rc, String service) {
        rc.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        new Problem("service-unavailable", 503, "A service is not available", service + " cannot be reached.").send(rc);
    }

    private static void broken(RoutingContext rc, String service, Throwable failure) {
        Problem problem = failure instanceof TimeoutException
                ? new Problem("service-timeout", 504, "A service took too long", service + " did not answer in time.")
                : new Problem(
                        "service-broke-off",
                        502,
                        "A service broke off",
                        service + " ended the exchange before it answered; whether it acted is not known.");
        problem.send(rc);
    }
}
