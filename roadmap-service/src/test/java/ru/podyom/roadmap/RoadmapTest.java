package ru.podyom.roadmap;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ru.podyom.runtime.test.RealInfrastructure;

/** A test of the running service on its real database and broker. */
@QuarkusTest
@QuarkusTestResource(value = RealInfrastructure.class, initArgs = @ResourceArg(name = "database", value = "roadmap"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RoadmapTest {}
