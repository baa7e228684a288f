package ru.podyom.runtime.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.Test;

class ApiExamplesTest {

    private final Schema school = OASFactory.createSchema()
            .addProperty("code", text().addExample("lk-polysaevskaya"))
            .addProperty("successors", list(ref("School")))
            .addProperty("closed", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
            .addProperty("founded", text().format("date"))
            .addProperty("remark", text());

    private final ApiExamples examples = new ApiExamples(Map.of("School", school));

    @Test
    void anExampleOfAPageHasOneThingInIt() {
        Schema page = OASFactory.createSchema().addProperty("items", list(ref("School")));

        Object example = examples.of(page);

        assertThat(example)
                .isEqualTo(Map.of(
                        "items",
                        List.of(Map.of("code", "lk-polysaevskaya", "closed", false, "founded", "2021-11-15"))));
    }

    @Test
    void whatTheAuthorWroteStays() {
        var body = OASFactory.createMediaType().schema(ref("School")).example("mine");

        examples.complete(body);

        assertThat(body.getExample()).isEqualTo("mine");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema list(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
