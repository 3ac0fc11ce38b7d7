package io.massageplan.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A list, set or map that is not written when it is empty, and is empty when it is not there. */
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface LeftOutWhenEmpty {}
