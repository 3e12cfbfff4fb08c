package org.unroll.cell;

import org.unroll.problem.Diagnostic;

/** What can be wrong with a cell. The comments name the details that belong to each. */
public enum CellFault implements Diagnostic.Kind {
  /** No details. */
  NO_EQUATION("there is no equation; write one such as h = tanh(W*x + U*h + b)"),
  /** Details: most lines, lines there are. */
  TOO_LONG("a cell has at most %s lines, this one %s"),

  /** Details: the character. */
  NO_MEANING("%s has no meaning here; expected a name, a number, or one of + - * / ( )"),
  /** A character that cannot be seen. Details: its code in hexadecimal. */
  INVISIBLE("the invisible character U+%s"),
  /** What is found where a line ends too early. No details. */
  LINE_END("the end of the line"),
  /** Details: what was found. */
  EXPECTED_NAME("expected the name that the equation defines, found %s"),
  /** Details: what was found. */
  EXPECTED_EQUALS("expected =, found %s"),
  /** Details: what was found. */
  EXPECTED_SIZE("expected a size such as [O], [O+H] or [J,H], found '%s'"),
  /** Details: what was found. */
  EXPECTED_OPERATOR("expected an operator such as + or *, or the end of the line, found %s"),
  /** Details: what was found. */
  EXPECTED_OPERAND("expected a name, a number or an opening bracket, found %s"),
  /** Details: what was found. */
  EXPECTED_CLOSING("expected a closing bracket, found %s"),
  /** Details: most operations. */
  TOO_MANY_OPERATIONS(
      "an equation has at most %s operations; split this one into several equations"),
  /** Details: deepest nesting. */
  TOO_DEEP("the equation is nested more than %s deep; split it into several equations"),
  /** Details: the number. */
  TOO_LARGE("%s is too large; numbers go up to 1.7e308"),
  /** Details: the name, the known functions. */
  UNKNOWN_FUNCTION("there is no function %s; known are %s"),
  /** Details: the function, how many it takes, how many it is given. */
  ARGUMENTS("the number of arguments of %s is %s, not %s"),

  /** Details: the name. */
  IS_FUNCTION("%s is a function; take another name"),
  /** Details: the name of an input. */
  FROM_OUTSIDE("%s comes from outside and cannot be redefined; take another name"),
  /** Details: the name, the line that defines it. */
  DEFINED_TWICE("%s is already defined in line %s; take another name or remove one of the two"),
  /** Details: the state. */
  NEVER_UPDATED("state %s is never updated; add an equation %1$s = ..."),
  /** Details: the name. */
  NEVER_USED("%s is never used; use it in a later equation or remove the line"),
  /** Details: the name. */
  BY_ITSELF("%s is defined by itself; only states may look at their previous value"),
  /** Details: the name, the line that defines it, the line that needs it. */
  TOO_EARLY("%s is used before line %s defines it; move line %2$s above line %3$s"),
  /** Details: the names on the circle. */
  CIRCLE(
      "%s: a circular definition, each needs the next; let one of them look at a state's previous"
          + " value"),
  /** Details: the name, the states there are. */
  NOT_A_STATE("%s is not a state, so it has no previous value; states are %s"),
  /** Details: the name. */
  NO_PREVIOUS("%s has no previous value, for only states have one; add a header such as states: h"),
  /** Details: the name. */
  UNDEFINED(
      "%s is not defined; weight matrices begin with a capital letter, weight vectors with b, p or"
          + " v"),

  /** Details: the equation, what is wrong with it. */
  IN_EQUATION("in equation %s, %s"),
  /** No details. */
  DEPENDS_ON_NOTHING(
      "the right side depends on no input and no state; it must read at least one of them"),
  /** Details: the term. */
  SAME_FOR_ALL(
      "%s is made of weights and numbers alone; write one weight or one number in its place"),
  /** Details: shape of the right side, the name on the left, its shape. */
  WRONG_SIZE("the right side has shape %s, but %s has %s"),

  /** Details: the header, the known ones. */
  UNKNOWN_HEADER("there is no header '%s'; known are %s"),
  /** Details: the header, the line that has it. */
  SECOND_HEADER("the header '%s' is already in line %s; keep one of the two"),
  /** Details: what was found. */
  NOT_A_NAME("'%s' is not a name; names begin with a letter"),
  /** Details: the name. */
  NAMED_TWICE("%s is named twice in one header; once is enough"),
  /** Details: the name, the weights there are. */
  NO_BIAS("in the header forget bias, there is no weight %s; weights are %s"),
  /** Details: what is wrong there. */
  IN_INITIAL("in the header initial: %s"),
  /** Details: what was found. */
  EXPECTED_START("expected an entry such as U = identity, found '%s'"),
  /** Details: the weight. */
  GIVEN_TWICE("%s is given twice; keep one of the two"),
  /** Details: the name, the weights there are. */
  NO_WEIGHT("there is no weight %s; weights are %s"),
  /** Details: what was found, the known ways of starting. */
  UNKNOWN_START("There is no initialisation '%s'. Known: %s."),
  /** Details: way of starting, smallest number, largest number, what was found. */
  START_NUMBER("The initialisation %s takes a number from %s to %s, not '%s'."),
  /** Details: way of starting, smallest number, largest number, what was found. */
  START_WHOLE("The initialisation %s takes a whole number from %s to %s, not '%s'."),
  /** Details: way of starting, what was found. */
  START_ALONE("The initialisation %s takes no number, not '%s'."),
  /** Details: way of starting, the weight, its shape. */
  NEEDS_MATRIX("%s needs a matrix, but %s is %s"),
  /** Details: way of starting, the weight, its shape. */
  NEEDS_SQUARE("%s needs a square matrix, but %s is %s"),

  /** Details: the file. */
  NO_FILE("There is no file %s."),
  /** Details: the file. */
  NOT_UTF8("%s cannot be read as a text in UTF-8; save it again with that encoding."),
  /** Details: the folder. */
  FOLDER("%s is a folder; a cell is a text file."),
  /** Details: the file. */
  HUGE("%s is larger than 1 MB; a cell is a page of text."),

  /** No details. */
  NO_STATE("there is no state; add a header such as states: h"),
  /** Details: the input. */
  ONLY_INPUT("a layer's only input is x, of D numbers; remove '%s'"),
  /** Details: the function. */
  NOT_IN_LAYER("%s is a function for read-outs, attention or tables; a layer has no use for it"),
  /** Details: the state, its shape. */
  STATE_SIZE("state %s has %s numbers; a state of a layer has H"),
  /** Details: the name, its shape. */
  UNKNOWN_SIZE("the size of %s is %s; a layer knows the sizes H, its units, D, its inputs, and 1"),
  /** Details: the number, its gradient by the chain rule, by finite differences. */
  WRONG_GRADIENT(
      "the gradient of %s is %s by the chain rule but %s by finite differences. The derivative of"
          + " an operator in this cell is wrong: a fault of the program, not of the cell");

  private final String english;

  CellFault(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return "problem.cell." + name();
  }

  @Override
  public String english() {
    return english;
  }
}
