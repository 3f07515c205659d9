/**
 * Keeping texts secret: passphrases, recovery codes, the key of a data file and what is done with it. The only place that
 * knows a cipher; it knows neither the database nor the field.
 */
@org.jspecify.annotations.NullMarked
package org.zhixing.secrets;
