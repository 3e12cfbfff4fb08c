package org.unroll.app.command;

import java.util.List;

/**
 * How a reference case went.
 *
 * @param worst largest relative error
 * @param quantity the field it was in
 * @param passed whether every field was checked and is within its tolerance
 * @param unchecked fields that could not be checked
 */
record CaseResult(double worst, String quantity, boolean passed, List<String> unchecked) {}
