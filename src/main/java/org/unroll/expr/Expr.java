package org.unroll.expr;

/**
 * A mathematical expression over one time step: a number, a name, or an operator applied to
 * arguments. Immutable; equal trees are equal objects. Gradients are expressions too.
 */
public sealed interface Expr permits Literal, Symbol, Apply {}
