/**
 * The action plan of an assessment: who does what by when, and what shows that it was done (specification 8). Only what people
 * wrote down; whether an action moved anything is told by comparing periods ({@code trends}).
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.plan;
