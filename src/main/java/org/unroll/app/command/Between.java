package org.unroll.app.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The numbers an option takes. Read for its help, for the check, and for what a failed check says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Between {

  /** Smallest allowed value. */
  double min();

  /** Largest allowed value. */
  double max();

  /** Whether min itself is too small. */
  boolean above() default false;
}
