/** Looking at a model that is published: every question with what each of its levels looks like. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.models.reading;
