package org.jointletter.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the value types of a package.
 *
 * <p>It is gone from the class files: compilers of users, who do not have Immutables, would warn.
 */
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = "basis",
    toBuilder = "toBuilder",
    deferCollectionAllocation = true,
    defaults = @Value.Immutable(copy = false),
    fallbackNullableAnnotation = ValueStyle.Unset.class,
    validationMethod = Value.Style.ValidationMethod.NONE,
    allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ValueStyle {

  /**
   * Stands in generated code where a value can be null until the rules are checked. Without it,
   * {@code @Nullable} would stand there, and tell users that builders take null.
   */
  @Retention(RetentionPolicy.SOURCE)
  @Target({ElementType.FIELD, ElementType.LOCAL_VARIABLE, ElementType.METHOD, ElementType.PARAMETER
  })
  @interface Unset {}
}
