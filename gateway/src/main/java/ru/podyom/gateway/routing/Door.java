package ru.podyom.gateway.routing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.podyom.gateway.access.Access;
import ru.podyom.gateway.apidocs.ApiDocument;
import ru.podyom.gateway.entry.RequestLog;
import ru.podyom.gateway.limit.BodyLimit;
import ru.podyom.gateway.problem.Problem;

/** Passes a request on to its service if the document has its operation, its caller is known and its body is small enough. */
@Singleton
public class Door {

    private final RouteTable routes;
    private final Access access;
    private final BodyLimit limits;
    private final ServiceProxy proxy;

    Door(ApiDocument document, Access access, BodyLimit limits, ServiceProxy proxy, Upstreams upstreams) {
        List<Operation> operations = Operation.in(document.root());
        // an operation whose service has no address must be found out now, not by its first caller
        operations.forEach(operation -> upstreams.address(operation.service()));
        this.routes = new RouteTable(operations);
        this.access = access;
        this.limits = limits;
        this.proxy = proxy;
    }

    public void handle(RoutingContext rc, String path) {
        Map<String, Operation> operations = routes.at(path);
        String method = rc.request().method().name();
        // the services answer HEAD wherever they answer GET
        Operation operation = operations.get(method.equals("HEAD") && !operations.containsKey("HEAD") ? "GET" : method);
        if (operations.isEmpty()) {
            new Problem("not-found", 404, "There is nothing here", "No operation has this path; see /docs.").send(rc);
        } else if (operation == null) {
            refuseMethod(rc, operations.keySet());
        } else {
            RequestLog.operation(rc, operation.id());
            // nothing of the body may pass while the token is being verified
            rc.request().pause();
            if (operation.open()) {
                admit(rc, operation);
            } else {
                access.require(rc, identity -> admit(rc, operation));
            }
        }
    }

    private void admit(RoutingContext rc, Operation operation) {
        HttpServerRequest request = rc.request();
        long limit = limits.of(operation.bulk());
        if (BodyLimit.announced(request) > limit) {
            BodyLimit.tooLarge(limit).send(rc);
            return;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            rc.response().writeContinue();
        }
        proxy.forward(rc, operation.service(), limit);
    }

    private static void refuseMethod(RoutingContext rc, Set<String> methods) {
        Set<String> allowed = new TreeSet<>(methods);
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        String allow = String.join(", ", allowed);
        rc.response().putHeader(HttpHeaders.ALLOW, allow);
        new Problem("method-not-allowed", 405, "The method is not allowed here", "This path takes " + allow + ".")
                .send(rc);
    }
}
