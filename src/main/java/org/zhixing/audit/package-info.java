/**
 * The supervisor's audit of case files (specification 7): drawing the sample, what auditors found in each file, and what that
 * comes to for a file, a worker and the agency. Pure. A case is known here by a code; no text of a file is ever kept.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.audit;
