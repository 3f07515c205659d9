/**
 * What may leave the agency, decided once: three levels ({@link org.zhixing.report.leaving.Disclosure}), what each of them
 * makes of a review, an audit and a workshop session <em>before</em> any sheet is written
 * ({@link org.zhixing.report.leaving.Outside}), and what is told of it beforehand ({@link org.zhixing.report.leaving.Leaving}).
 * What is not in the data any more cannot stand in a hidden sheet, a chart's cache, a defined name or a property.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.report.leaving;
