/**
 * The drift screen: for each of the three drifts its level with confidence, what it rests on, what else could explain it
 * and what to check first. The wording is signal, never verdict. Shows what was found; computes nothing itself.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.drift;
