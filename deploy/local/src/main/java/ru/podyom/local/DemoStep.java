package ru.podyom.local;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * One step of {@code deploy/demo/load.json}.
 *
 * @param method POST or PUT
 * @param path of the gateway, with {@code {field}} for a field of the element that is sent
 * @param contentType of the file
 * @param file beside the index; absent for a request without a body
 * @param each whether the file is a JSON array of which every element is a request of its own
 * @param waitFor set where the answer is a job: its address, unless the answer's Location tells it
 */
record DemoStep(
        @JsonProperty(required = true) String method,
        @JsonProperty(required = true) String path,
        @Nullable String contentType,
        @Nullable String file,
        boolean each,
        @Nullable String waitFor) {

    String mediaType() {
        return contentType == null ? "application/json" : contentType;
    }
}
