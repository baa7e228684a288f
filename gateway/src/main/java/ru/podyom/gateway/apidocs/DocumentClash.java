package ru.podyom.gateway.apidocs;

/** The services' documents do not make one document; the message names the services and the name they quarrel over. */
public final class DocumentClash extends RuntimeException {

    DocumentClash(String message) {
        super(message);
    }
}
