/** What differs between two versions of a model, part by part, and the version step that it asks for. */
@org.jspecify.annotations.NullMarked
package org.zhixing.ui.models.compare;
