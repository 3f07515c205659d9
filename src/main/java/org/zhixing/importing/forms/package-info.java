/** Filled forms and the exports of questionnaire services out of tables. Every cell is checked again: validations get lost. */
@org.jspecify.annotations.NullMarked
package org.zhixing.importing.forms;
