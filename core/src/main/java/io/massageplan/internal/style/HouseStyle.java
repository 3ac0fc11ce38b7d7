package io.massageplan.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of all value types here: an interface with accessors, a package-private generated implementation and a
 * nested public builder. It stands beside {@code @Value.Immutable} and leaves no trace in the class file.
 * <p>
 * The nested {@code Builder} needs a <em>public</em> constructor: JSON binding cannot reach it on the module path
 * otherwise.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        // Not the JDK 9 collections: Set.copyOf and Map.copyOf iterate in an order that changes with each JVM start,
        // and the same request must give the same bytes. These keep the order they were given.
        jdk9Collections = false,
        depluralize = true,
        deepImmutablesDetection = false,
        allowedClasspathAnnotations = {Override.class},
        headerComments = false)
public @interface HouseStyle {}
