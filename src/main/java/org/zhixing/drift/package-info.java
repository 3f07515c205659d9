/**
 * (scorecard, signals) to one finding per drift: level, agreement of the sources, confidence (specification 4.5). Pure;
 * wording belongs to the faces.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.drift;
