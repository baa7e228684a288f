package ru.podyom.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway; public because the launcher looks it up by name. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        // Quarkus would answer a target it cannot parse 400 without a word; RequestShape, which is stricter, explains
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(args);
    }
}
