/**
 * (model, assessment) to {@link org.zhixing.scoring.Scorecard}: the only place with score arithmetic (specification,
 * sections 3, 5 and 9). Pure and exact; doubles are never rounded here but for the display value that bands use.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.scoring;
