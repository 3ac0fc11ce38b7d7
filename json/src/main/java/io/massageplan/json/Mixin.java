package io.massageplan.json;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of one type of core: its accessors, each with the name of its JSON field. Only what is named here is written
 * and read; an absent optional value is left out.
 */
@JacksonAnnotationsInside
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonAutoDetect(
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE,
        fieldVisibility = JsonAutoDetect.Visibility.NONE,
        setterVisibility = JsonAutoDetect.Visibility.NONE,
        creatorVisibility = JsonAutoDetect.Visibility.NONE)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Mixin {}
