/** Controls, charts, looks and words that several screens use. Knows no screen and no open data. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.common;
