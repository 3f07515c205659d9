/**
 * Calibration in a workshop: vignettes with an expert key, a round of votes before and after discussion, and what the votes
 * tell (specification 6). Pure values and steps; knows nothing of phones, screens or files.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.workshop;
