package org.unroll.view.formula;

import org.unroll.model.FormulaModel;
import org.unroll.model.Playback;
import org.unroll.model.Pointed;

/**
 * What views of formulas follow.
 *
 * @param formulas in whose letters, and which equation
 * @param pointed what is pointed at, and which unit is worked out
 * @param playback which moment
 * @param typesetter shared by all formulas of the window
 */
public record FormulaModels(
    FormulaModel formulas, Pointed pointed, Playback playback, FormulaTypesetter typesetter) {}
