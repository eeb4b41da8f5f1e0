package id.skp.core;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one shape of every value type of the library: a closed abstract class {@code X} and a generated builder
 * {@code XBuilder}. Values are immutable, compared by content, and checked when they are built.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PRIVATE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    typeBuilder = "*Builder",
    depluralize = true,
    deferCollectionAllocation = true,
    allowedClasspathAnnotations = {Override.class})
public @interface SkpStyle {}
