package ru.podyom.gateway.apidocs;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives the rest of the gateway its document. */
final class ApiDocumentProducer {

    private ApiDocumentProducer() {}

    @Produces
    @Singleton
    static ApiDocument document() {
        return ApiDocument.packed();
    }
}
