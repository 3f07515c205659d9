/**
 * The workbooks of a case-file audit: the report, a sheet for each worker to talk through in supervision, and the protocol of
 * the sample. Cases go by their codes; a case number stands only in the protocol, and only while it is known.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.audit;
