/**
 * Brings service records in, step by step: choose files, say what their columns are, look at what is wrong, import. Nothing
 * is written before the last step.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.records.wizard;
