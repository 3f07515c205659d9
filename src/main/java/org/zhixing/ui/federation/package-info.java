/** Several agencies together: how their scores are spread, what many find hard, what could be done together. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.federation;
