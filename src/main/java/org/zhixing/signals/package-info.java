/**
 * (model, records, context) to one signal per record indicator: value, uncertainty, level, the records to look at first
 * (specification 4.2 to 4.4 and 4.5.1). One small class an indicator, all in one list. Pure; a signal to check, never a
 * verdict.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.signals;
